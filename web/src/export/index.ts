// A trained network as code that runs without us, in the languages that learners ask for.
import { MISSING_SNIPPETS } from '../engine/snippets.generated.js';
import type { ActivationId } from '../engine/types.js';
import { cppCode } from './cpp.js';
import { javascriptCode } from './javascript.js';
import type { ExportedNetwork } from './network.js';
import { numpyCode } from './numpy.js';
import { pytorchCode } from './pytorch.js';
import { exportWords } from './words.js';

export type { ExportedLayer, ExportedNetwork } from './network.js';

const formats = {
  pytorch: { name: 'PyTorch', file: 'network_pytorch.py', write: pytorchCode },
  numpy: { name: 'NumPy', file: 'network_numpy.py', write: numpyCode },
  javascript: { name: 'JavaScript', file: 'network.mjs', write: javascriptCode },
  cpp: { name: 'C++', file: 'network.cpp', write: cppCode },
};

export type ExportFormat = keyof typeof formats;
export const EXPORT_FORMATS = Object.keys(formats) as readonly ExportFormat[];

export const exportName = (format: ExportFormat): string => formats[format].name;
export const exportFile = (format: ExportFormat): string => formats[format].file;

/** Functions of this network that have no code in other languages; exportCode() throws while there are any. */
export function functionsWithoutCode({ layers }: ExportedNetwork): ActivationId[] {
  const ids = layers.map(({ activation }) => activation);
  return MISSING_SNIPPETS.filter((id) => ids.includes(id));
}

/** The whole file. `language` is that of its comments. */
export function exportCode(
  format: ExportFormat,
  network: ExportedNetwork,
  language: string,
): string {
  return formats[format].write(network, exportWords(language));
}
