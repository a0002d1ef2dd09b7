// Layers in an address.
import { describe, expect, it } from 'vitest';
import { layersProperty, MOST_LAYERS, MOST_UNITS } from '../../web/src/state/index.js';
import { expectRoundTrip, functions, layer } from './state-facts.js';

describe('layers in an address', () => {
  const property = layersProperty(functions, []);
  const leaky = (units: number, value: number) => layer('leaky_relu', units, { alpha: value });

  it('read as the course writes them', () => {
    expect(property.parse('tanh-8_leaky_relu-8(0.1)')).toEqual([layer('tanh', 8), leaky(8, 0.1)]);
    expect(property.parse('leaky_relu-6')).toEqual([leaky(6, 0.01)]);
    expect(property.parse('gelu_tanh-4_tanh-4_relu6-6_relu-1')).toEqual([
      layer('gelu_tanh', 4),
      layer('tanh', 4),
      layer('relu6', 6),
      layer('relu', 1),
    ]);
    expect(property.parse('two_sided-3(0.25,4)_two_sided-3(0.25)')).toEqual([
      layer('two_sided', 3, { left: 0.25, right: 4 }),
      layer('two_sided', 3, { left: 0.25, right: 2 }),
    ]);
    expect(property.parse('none')).toEqual([]);
  });

  it('come back, whatever the layers', () => {
    const everyFunction = functions.map(({ id, parameters }, index) =>
      layer(
        id,
        1 + ((index * 17) % MOST_UNITS),
        Object.fromEntries(parameters.map(({ name, initial }) => [name, initial])),
      ),
    );
    expectRoundTrip(property, [
      [],
      everyFunction,
      [leaky(8, -0.5), leaky(64, 1e-7), leaky(1, 1 / 3)],
      [layer('two_sided', 2, { left: 0.5, right: 3 })],
      Array.from({ length: MOST_LAYERS }, () => layer('sigmoid', MOST_UNITS)),
    ]);
  });

  it.each([
    '',
    '_',
    'tanh',
    'tanh-',
    'tanh-0',
    `tanh-${MOST_UNITS + 1}`,
    'tanh-8.5',
    'tanh--8',
    'tanh-8_',
    '_tanh-8',
    'tanh-8__relu-8',
    'tanh-8 relu-8',
    'tanh-8(1)',
    'leaky_relu-8(',
    'leaky_relu-8()',
    'leaky_relu-8(abc)',
    'leaky_relu-8(0.1,0.2)',
    'leaky_relu-8(0.1)x',
    'two_sided-3(2)',
    'softmax-8',
    'swish-8',
    'constructor-8',
    'none_tanh-8',
    Array.from({ length: MOST_LAYERS + 1 }, () => 'tanh-8').join('_'),
  ])('refuse %j', (text) => {
    expect(property.parse(text)).toBeUndefined();
  });

  it('do not hang on a long bad text', () => {
    const begun = performance.now();
    expect(property.parse('a'.repeat(1e5))).toBeUndefined();
    expect(property.parse('tanh_'.repeat(2e4))).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
