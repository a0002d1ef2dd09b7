// Reads the engine's interface off the built module: as it starts, embind registers every type,
// function and class by name, and this listens. What it hears becomes TypeScript.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const header =
  '// Generated from the built engine module. Do not edit: `npm run build` writes it.\n';

/** embind's own types, by the names that it registers. */
const primitives = {
  void: 'void',
  bool: 'boolean',
  double: 'number',
  float: 'number',
  int: 'number',
  'unsigned int': 'number',
  'std::string': 'string',
};

/** Starts the module with embind's registrations recorded. */
async function listen(scriptPath, wasmPath) {
  const { default: createModule } = await import(pathToFileURL(scriptPath).href);
  const types = new Map(); // id -> TypeScript
  const objects = new Map(); // id -> { name, fields: [name, type id] }
  const classes = new Map(); // id -> { name, methods: [name, type ids] }
  const functions = []; // [name, type ids]
  let memory;
  const text = (pointer) => {
    const bytes = new Uint8Array(memory.buffer);
    let end = pointer;
    while (bytes[end] !== 0) end++;
    return new TextDecoder().decode(bytes.subarray(pointer, end));
  };
  const typeIds = (count, address) => [...new Uint32Array(memory.buffer, address, count)];

  const on = {
    _embind_register_void: (id, name) => types.set(id, primitives[text(name)]),
    _embind_register_bool: (id, name) => types.set(id, primitives[text(name)]),
    _embind_register_integer: (id, name) => types.set(id, primitives[text(name)]),
    _embind_register_float: (id, name) => types.set(id, primitives[text(name)]),
    _embind_register_std_string: (id, name) => types.set(id, primitives[text(name)]),
    _embind_register_emval: (id, name) => types.set(id, text(name)),
    _embind_register_value_object: (id, name) => {
      objects.set(id, { name: text(name), fields: [] });
      types.set(id, text(name));
    },
    _embind_register_value_object_field: (id, name, type) =>
      objects.get(id).fields.push([text(name), type]),
    _embind_register_class: (id, pointer, constPointer, base, s1, f1, s2, f2, s3, f3, name) => {
      classes.set(id, { name: text(name), methods: [] });
      for (const each of [id, pointer, constPointer]) types.set(each, text(name));
    },
    _embind_register_smart_ptr: (id, pointee) => types.set(id, types.get(pointee)),
    _embind_register_class_function: (id, name, count, address) =>
      classes.get(id).methods.push([text(name), typeIds(count, address)]),
    _embind_register_function: (name, count, address) =>
      functions.push([text(name), typeIds(count, address)]),
  };

  const module = await createModule({
    instantiateWasm: (imports, done) => {
      const env = { ...imports.env };
      for (const [name, hear] of Object.entries(on)) {
        const original = env[name];
        if (!original) continue;
        env[name] = (...args) => {
          hear(...args);
          return original(...args);
        };
      }
      WebAssembly.instantiate(readFileSync(wasmPath), { ...imports, env }).then(({ instance }) => {
        memory = Object.values(instance.exports).find((e) => e instanceof WebAssembly.Memory);
        done(instance);
      });
      return {};
    },
  });
  return { module, types, objects, classes, functions };
}

/** `(a: number) => string`, from embind's list: the result, then the arguments. */
function signature(types, ids, skip = 0) {
  const typeOf = (id) => {
    const type = types.get(id);
    if (!type) throw new Error(`The engine module uses a type without a TypeScript name (${id}).`);
    return type;
  };
  const [result, ...args] = ids;
  const named = args.slice(skip).map((id, i) => `${'abcdefgh'[i]}: ${typeOf(id)}`);
  return `(${named.join(', ')}): ${typeOf(result)}`;
}

function moduleTypes({ types, objects, classes, functions }) {
  const blocks = [];
  for (const { name, fields } of objects.values()) {
    const lines = fields.map(([field, type]) => `  ${field}: ${types.get(type)};`);
    blocks.push(`export interface ${name} {\n${lines.join('\n')}\n}`);
  }
  for (const { name, methods } of classes.values()) {
    const lines = methods.map(([method, ids]) => `  ${method}${signature(types, ids, 1)};`);
    blocks.push(`export interface ${name} {\n${lines.join('\n')}\n  delete(): void;\n}`);
  }
  // In this module only, for the file below.
  const ours = functions.filter(([name]) => !['snippets', 'exportSnippets'].includes(name));
  const lines = ours.map(([name, ids]) => `  ${name}${signature(types, ids)};`);
  blocks.push(
    `/** The module's functions. */\nexport interface EngineModule {\n${lines.join('\n')}\n}`,
  );
  return `${header}\n${blocks.join('\n\n')}\n`;
}

function idTypes(module) {
  const union = (name, ids) =>
    `export type ${name} =\n${ids.map((id) => `  | '${id}'`).join('\n')};`;
  return `${header}${[
    union(
      'ActivationId',
      module.activations().map((row) => row.id),
    ),
    union(
      'DatasetId',
      module.datasets().map((kind) => kind.id),
    ),
    union(
      'InputFeatureId',
      module.inputFeatures().map((feature) => feature.id),
    ),
    union('InitializerId', module.initializers()),
    union('OptimizerKind', module.optimizers()),
  ].join('\n')}\n`;
}

/** The languages of activation_snippets.h, in its order, with how each begins a comment. */
const languages = [
  ['numpy', 'NumPy', '#'],
  ['pytorch', 'PyTorch', '#'],
  ['keras', 'Keras', '#'],
  ['javascript', 'JavaScript', '//'],
  ['cpp', 'C++', '//'],
];

/** The languages of export_snippets.h, in its order. */
const exportLanguages = ['numpy', 'pytorch', 'javascript', 'cpp'];

/** What exports need besides the functions: each input feature's code, and the softmax's. */
function exportSnippets(module) {
  const rows = module.exportSnippets();
  const entry = ([, ...codes], indent) =>
    codes.map((code, i) => `${indent}${exportLanguages[i]}: ${JSON.stringify(code)},`).join('\n');
  const features = rows.slice(0, -1);
  const ids = module.inputFeatures().map(({ id }) => id);
  if (features.map(([id]) => id).join() !== ids.join()) {
    throw new Error('export_snippets.cpp does not have the features of input_features.cpp.');
  }
  return `/** A feature as an expression of x and y, or a function \`softmax\` of logits. */
export interface ExportSnippets {
${exportLanguages.map((key) => `  readonly ${key}: string;`).join('\n')}
}

export const FEATURE_SNIPPETS: Readonly<Record<InputFeatureId, ExportSnippets>> = {
${features.map((row) => `  ${row[0]}: {\n${entry(row, '    ')}\n  },`).join('\n')}
};

export const SOFTMAX_SNIPPETS: ExportSnippets = {
${entry(rows.at(-1), '  ')}
};
`;
}

/** The registry's functions as code. One without a row is listed, and its code says so. */
function snippets(module) {
  const known = new Map(module.snippets().map(([id, ...codes]) => [id, codes]));
  const ids = module.activations().map((row) => row.id);
  const foreign = [...known.keys()].filter((id) => !ids.includes(id));
  if (foreign.length > 0) {
    throw new Error(`activation_snippets.cpp has rows of no function: ${foreign.join(', ')}.`);
  }
  const entries = ids.map((id) => {
    const lines = languages.map(([key, name, comment], i) => {
      const code = known.get(id)?.[i] ?? `${comment} ${id} has no ${name} code yet`;
      return `    ${key}: ${JSON.stringify(code)},`;
    });
    return `  ${id}: {\n${lines.join('\n')}\n  },`;
  });
  const missing = ids.filter((id) => !known.has(id)).map((id) => `'${id}'`);
  return `${header}import type { ActivationId, InputFeatureId } from './ids.generated.js';

/** f(x) as code. A parameter stands as its name in braces, {alpha}, to be filled with a number. */
export interface ActivationSnippets {
${languages.map(([key]) => `  readonly ${key}: string;`).join('\n')}
}

export const SNIPPETS: Readonly<Record<ActivationId, ActivationSnippets>> = {
${entries.join('\n')}
};

/** Functions without code in other languages: rows that activation_snippets.cpp lacks. */
export const MISSING_SNIPPETS: readonly ActivationId[] = [${missing.join(', ')}];

${exportSnippets(module)}`;
}

/** The generated files of web/src/engine, by name. */
export async function describeModule(scriptPath, wasmPath) {
  const heard = await listen(scriptPath, wasmPath);
  return {
    'engine-module.generated.ts': moduleTypes(heard),
    'ids.generated.ts': idTypes(heard.module),
    'snippets.generated.ts': snippets(heard.module),
  };
}
