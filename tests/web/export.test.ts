// Exported networks: each is run where its language is here, and gives the engine's probabilities.
// PyTorch is too large to install: its code is parsed, and its numbers are those of the NumPy code.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tools } from '../../cpp/toolchain/tools.mjs';
import {
  EXPORT_FORMATS,
  exportCode,
  exportFile,
  exportName,
  functionsWithoutCode,
  type ExportedNetwork,
} from '../../web/src/export/index.js';
import type { ActivationId, ColumnScale, InputFeatureId } from '../../web/src/index.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const engine = await loadBuiltEngine();
const folder = mkdtempSync(join(tmpdir(), 'activation-lab-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const initial = (id: ActivationId): Record<string, number> =>
  Object.fromEntries(
    engine.activations.find((row) => row.id === id)!.parameters.map((p) => [p.name, p.initial]),
  );

interface Case {
  title: string;
  network: ExportedNetwork;
  /** Unscaled, as a user of the code has them. */
  rows: Float32Array;
  probabilities: Float32Array;
}

/** A network, trained a little, with what the engine says of these rows. */
function trained(
  title: string,
  hidden: { activation: ActivationId; units: number; alpha?: number }[],
  {
    features,
    scale,
    inputs = 2,
  }: { features?: InputFeatureId[]; scale?: ColumnScale; inputs?: number },
): Case {
  const classes = ['"quoted" \\ back', '雙引號', 'a\nline\u2028'];
  using classifier = engine.createClassifier({
    inputs,
    layers: hidden.map(({ alpha, ...layer }) => ({
      ...layer,
      ...(alpha === undefined ? {} : { alpha }),
    })),
    seed: 5,
    ...(features ? { features } : {}),
  });
  const { inputs: points, labels } = engine.createDataset('spiral', { samples: 60 });
  const scaled = Float32Array.from({ length: 60 * inputs }, (_, i) =>
    i % inputs < 2 ? points[2 * Math.floor(i / inputs) + (i % inputs)]! : ((i * 37) % 101) / 50 - 1,
  );
  classifier.setData(scaled, labels);
  classifier.train(60);
  const rows = scale ? engine.unstandardize(scaled, scale) : scaled;
  const seen = scale ? engine.standardize(rows, scale) : rows;
  const network: ExportedNetwork = {
    layers: hidden.map(({ activation, alpha }) => ({
      activation,
      parameters: { ...initial(activation), ...(alpha === undefined ? {} : { alpha }) },
    })),
    parameters: classifier.parameters,
    layout: classifier.layout,
    classes,
    example: [...rows.subarray(0, inputs)],
    ...(features ? { features } : {}),
    ...(scale ? { scale } : {}),
  };
  return { title, network, rows, probabilities: classifier.predict(seen) };
}

const scaleOf = (mean: number[], deviation: number[]): ColumnScale => ({
  mean: Float64Array.from(mean),
  deviation: Float64Array.from(deviation),
});
const cases = [
  trained('without hidden layers', [], {}),
  trained(
    'with every function of the registry',
    engine.activations.map(({ id }) => ({ activation: id, units: 6 })),
    { inputs: 5 },
  ),
  trained(
    'with parameters, every feature, and scaled columns',
    [
      { activation: 'leaky_relu', units: 9, alpha: -0.25 },
      { activation: 'elu', units: 4, alpha: 1e-7 },
    ],
    {
      features: engine.inputFeatures.map(({ id }) => id),
      scale: scaleOf([4201.75, -0.003], [801.25, 1e-5]),
    },
  ),
  trained('with one feature', [{ activation: 'tanh', units: 3 }], { features: ['sin_y'] }),
  trained('with columns that are scaled alone', [{ activation: 'gelu', units: 7 }], {
    inputs: 4,
    scale: scaleOf([1, 2, 3, 0], [1, 0.5, 1e4, 16]),
  }),
];

function expectTheSame({ probabilities }: Case, given: number[][]): void {
  const flat = given.flat();
  expect(flat).toHaveLength(probabilities.length);
  flat.forEach((p, i) => expect(Math.abs(p - probabilities[i]!), `number ${i}`).toBeLessThan(1e-5));
}

const rowsOf = ({ rows, network }: Case): number[][] =>
  Array.from({ length: 60 }, (_, i) => {
    const { length } = network.example;
    return [...rows.subarray(i * length, (i + 1) * length)];
  });

/** Writes a file for this case and gives its place. */
function file(index: number, name: string, text: string): string {
  const path = join(folder, `${index}-${name}`);
  writeFileSync(path, text);
  return path;
}

it('a network whose functions all have code can be exported', () => {
  for (const { network } of cases) expect(functionsWithoutCode(network)).toEqual([]);
  expect(EXPORT_FORMATS.map(exportName)).toEqual(['PyTorch', 'NumPy', 'JavaScript', 'C++']);
});

it('the comments are in the language of the page', () => {
  for (const format of EXPORT_FORMATS) {
    expect(exportCode(format, cases[0]!.network, 'en')).toContain('A network trained with');
    expect(exportCode(format, cases[0]!.network, 'zh-Hant')).toContain('訓練的網路');
  }
});

describe.each(cases.map((each, index) => ({ ...each, index })))('a network $title', (each) => {
  const { network, index } = each;

  it('is itself in JavaScript', () => {
    const path = file(index, exportFile('javascript'), exportCode('javascript', network, 'en'));
    const driver = `
      import { predict } from ${JSON.stringify(path)};
      console.log(JSON.stringify(${JSON.stringify(rowsOf(each))}.map(predict)));`;
    const out = execFileSync(process.execPath, [file(index, 'driver.mjs', driver)], {
      encoding: 'utf8',
    });
    expectTheSame(each, JSON.parse(out.trim().split('\n').at(-1)!) as number[][]);
  });

  const python = tools.numpy!.locate();
  it.skipIf(python === undefined)('is itself in NumPy, and warns of nothing', () => {
    const path = file(index, exportFile('numpy'), exportCode('numpy', network, 'en'));
    const driver = `
import json, runpy, sys
predict = runpy.run_path(${JSON.stringify(path)})['predict']
print(json.dumps(predict(json.load(sys.stdin)).tolist()))
runpy.run_path(${JSON.stringify(path)}, run_name='__main__')`;
    const { stdout, stderr } = spawnSync(python!, ['-W', 'error', '-c', driver], {
      input: JSON.stringify(rowsOf(each)),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const [answers, shown] = stdout.trim().split('\n');
    expectTheSame(each, JSON.parse(answers!) as number[][]);
    expect(shown).toContain('雙引號');
  });

  it.skipIf(python === undefined)(
    'is read by Python as PyTorch code, with the same numbers',
    () => {
      const path = file(index, exportFile('pytorch'), exportCode('pytorch', network, 'en'));
      const driver = `
import ast, json, sys
tree = ast.parse(open(${JSON.stringify(path)}, encoding='utf8').read())
lists = {n.targets[0].id: ast.literal_eval(n.value) for n in tree.body
         if isinstance(n, ast.Assign) and n.targets[0].id in ('WEIGHTS', 'BIASES')}
linear = [[a.value for a in n.args] for n in ast.walk(tree)
          if isinstance(n, ast.Call) and getattr(n.func, 'attr', '') == 'Linear']
print(json.dumps([lists['WEIGHTS'], lists['BIASES'], linear]))`;
      const out = execFileSync(python!, ['-c', driver], { encoding: 'utf8' });
      const [weights, biases, linear] = JSON.parse(out) as [number[][][], number[][], number[][]];
      expect(linear).toEqual(network.layout.map(({ inputs, units }) => [inputs, units]));
      const flat = network.layout.flatMap((_, i) => [...weights[i]!.flat(), ...biases[i]!]);
      expect(Float32Array.from(flat)).toEqual(network.parameters);
    },
  );
});

describe('in C++', () => {
  const compiler = tools.compiler!.locate();
  it.skipIf(compiler === undefined)('each network is itself', () => {
    // All of them as one program, which is compiled once: each in a namespace, its main an example.
    const includes = new Set<string>();
    const namespaces = cases.map(({ network }, i) => {
      const code = exportCode('cpp', network, 'en');
      for (const line of code.match(/^#include .*$/gm) ?? []) includes.add(line);
      const body = code.replaceAll(/^#include .*$/gm, '').replace('int main()', 'void example()');
      return `namespace case_${i} {\n${body}\n}`;
    });
    const calls = cases.map((each, i) => {
      const rows = rowsOf(each).map((row) => `{${row.join(', ')}}`);
      return `  case_${i}::example();
  for (const std::vector<double>& row : std::vector<std::vector<double>>{${rows.join(', ')}}) {
    for (double p : case_${i}::predict(row)) std::cout << p << ' ';
    std::cout << '\\n';
  }`;
    });
    const driver = `${[...includes].join('\n')}\n${namespaces.join('\n')}
int main() {\n  std::cout.precision(9);\n${calls.join('\n')}\n}\n`;
    const program = join(folder, 'program');
    const flags = ['-std=c++20', '-O0', '-Wall', '-Wextra', '-Werror', '-o', program];
    execFileSync(compiler!, [...flags, file(0, 'driver.cpp', driver)]);
    const lines = execFileSync(program, { encoding: 'utf8' }).split('\n');
    const answers = lines.filter((line) => /^[\d.e\- ]+$/.test(line));
    for (const [i, each] of cases.entries()) {
      const own = answers.slice(60 * i, 60 * (i + 1));
      expectTheSame(
        each,
        own.map((line) => line.trim().split(' ').map(Number)),
      );
    }
  });
});
