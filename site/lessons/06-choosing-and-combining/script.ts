// The experiments of lesson 6.
import '../../../web/src/elements/experiments/activation-matrix/index.js';
import '../../../web/src/elements/experiments/learning-rate-confounder/index.js';
import '../../../web/src/elements/experiments/hypothesis-lab/index.js';
import '../../../web/src/elements/experiments/output-layers/index.js';
