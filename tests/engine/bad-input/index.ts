// Every wrong call that the tests know.
import { functionsOfOneNumberAndArrays, parametersOfActivations } from './activation-calls.js';
import type { BadCall } from './bad-call.js';
import { callsOfAClassifier } from './classifier-calls.js';
import { classifiers } from './classifier-options.js';
import { dataSets } from './dataset-calls.js';
import { rows } from './row-calls.js';
import { softmaxAndLosses } from './softmax-calls.js';
import { teaching } from './teaching-calls.js';

export type { Untyped } from './bad-call.js';

export const badCalls: readonly BadCall[] = [
  ...functionsOfOneNumberAndArrays(),
  ...parametersOfActivations(),
  ...softmaxAndLosses(),
  ...teaching(),
  ...dataSets(),
  ...rows(),
  ...classifiers(),
  ...callsOfAClassifier(),
];
