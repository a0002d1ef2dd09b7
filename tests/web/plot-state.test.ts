// The plot's settings and its address.
import { describe, expect, it } from 'vitest';
import {
  COURSE_FUNCTIONS,
  initialPlot,
  initialSettings,
  parameterTable,
  plotTable,
  plotTexts,
  queryWith,
  readPlot,
  SOFTMAX,
  SPANS,
} from '../../web/src/state/index.js';
import { expectRoundTrip, from, functions, numberValues, plot } from './state-facts.js';

describe('the table of the plot', () => {
  const table = plotTable(functions);

  it('brings every value of every property back', () => {
    expectRoundTrip(table.activation, [...functions.map(({ id }) => id), SOFTMAX]);
    expectRoundTrip(table.x, numberValues(table.x));
    expectRoundTrip(table.span, SPANS);
    expectRoundTrip(table.curves, ['values', 'slopes']);
    expectRoundTrip(table.temperature, numberValues(table.temperature));
    expectRoundTrip(table.compare, [[], ['tanh'], ['relu', 'elu'], ['elu', 'relu', 'gelu_tanh']]);
    expectRoundTrip(table.logits, [
      [2, 1, 0.1],
      [-10, 10, 0],
      [1e-7, -0.3, 1 / 3],
    ]);
  });

  it('starts with the first function of the course', () => {
    expect(initialSettings(table).activation).toBe(COURSE_FUNCTIONS[0]);
  });

  it.each([
    ['activation', 'swish'],
    ['activation', 'Sigmoid'],
    ['activation', '__proto__'],
    ['activation', ''],
    ['x', 'here'],
    ['x', '21'],
    ['x', 'NaN'],
    ['span', '5'],
    ['curves', 'both'],
    ['compare', 'relu,relu'],
    ['compare', 'relu,softmax'],
    ['compare', 'sigmoid,relu,elu,tanh'],
    ['logits', '1,2'],
    ['logits', '1,2,3,4'],
    ['logits', '1,2,11'],
    ['logits', '1,,3'],
    ['temperature', '0'],
    ['temperature', '-1'],
  ])('refuses %s=%s, warns once and keeps the default', (name, text) => {
    const query = new URLSearchParams({ [name]: text }).toString();
    const { settings, warnings } = plot(query);
    expect(settings).toEqual(initialPlot(functions).settings);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ name, text });
  });

  it('gives the good values of an address that holds a bad one', () => {
    const { settings, parameters, warnings } = plot('activation=elu&x=oops&alpha=2&span=10');
    expect(settings).toMatchObject({ activation: 'elu', x: 1, span: 10 });
    expect(parameters).toEqual({ alpha: 2 });
    expect(warnings.map(({ name }) => name)).toEqual(['x']);
  });

  it('shows only the beginning of a long bad text', () => {
    const [warning] = plot(`activation=${'z'.repeat(500)}`).warnings;
    expect(warning?.text.length).toBeLessThan(50);
  });
});

describe('the parameters of a function', () => {
  it('are read by their own names and limits', () => {
    expect(plot('activation=two_sided&left=0.25&right=4').parameters).toEqual({
      left: 0.25,
      right: 4,
    });
    const { parameters, warnings } = plot('activation=two_sided&left=3&right=4');
    expect(parameters).toEqual({ left: 0.5, right: 4 });
    expect(warnings).toHaveLength(1);
  });

  it('come back from the address, every one', () => {
    for (const facts of functions) {
      for (const property of Object.values(parameterTable(facts))) {
        expectRoundTrip(property, numberValues(property));
      }
    }
  });

  it('belong to their function: another function has its own initial ones', () => {
    const preset = plot('activation=elu&alpha=2');
    expect(readPlot(functions, from(''), preset).parameters).toEqual({ alpha: 2 });
    const asked = readPlot(functions, from('activation=leaky_relu'), preset);
    expect(asked.parameters).toEqual({ alpha: 0.01 });
  });

  it('are ignored where the function has none', () => {
    expect(plot('activation=relu&alpha=abc')).toMatchObject({ parameters: {}, warnings: [] });
  });
});

describe('the address of a plot', () => {
  it('opens the same plot again', () => {
    const preset = initialPlot(functions);
    const queries = [
      '',
      'activation=leaky_relu&alpha=0.2&x=1.5',
      'activation=elu&alpha=-0.75&x=-12&span=20&compare=tanh,relu6&curves=slopes',
      'activation=softmax&logits=5,-3,0.25&temperature=2.5',
      'activation=two_sided&left=0&right=8&x=0',
      'x=-4',
    ];
    for (const query of queries) {
      const choice = plot(query);
      const texts = plotTexts(functions, choice, preset);
      const again = plot(queryWith('', texts));
      expect(again, query).toEqual(choice);
      expect(again.warnings).toEqual([]);
    }
  });

  it('is widened until it shows its x', () => {
    expect(plot('x=7').settings.span).toBe(10);
    expect(plot('x=-20&span=4').settings.span).toBe(20);
    expect(plot('x=4').settings.span).toBe(4);
  });

  it('says nothing of what is as the page presets it', () => {
    const preset = plot('activation=elu&alpha=2&x=0.5');
    expect(queryWith('', plotTexts(functions, preset, preset))).toBe('');
  });

  it('forgets the parameters of a function that is no longer chosen', () => {
    const preset = initialPlot(functions);
    const texts = plotTexts(functions, plot('activation=relu'), preset);
    expect(queryWith('?activation=elu&alpha=2', texts)).toBe('?activation=relu');
  });

  it('leaves alone what is not its own', () => {
    const texts = plotTexts(functions, plot('activation=relu'), initialPlot(functions));
    expect(queryWith('?lang=zh-Hant&theme=dark&embed=1', texts)).toBe(
      '?lang=zh-Hant&theme=dark&embed=1&activation=relu',
    );
  });

  it('does not compare a function with itself', () => {
    expect(plot('activation=relu&compare=relu,elu').settings.compare).toEqual(['elu']);
  });
});
