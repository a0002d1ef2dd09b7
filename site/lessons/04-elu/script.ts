// The experiments of lesson 4.
import '../../../web/src/elements/experiments/slope-at-zero/index.js';
import '../../../web/src/elements/experiments/mean-shift/index.js';
import '../../../web/src/elements/experiments/left-saturation/index.js';
import '../../../web/src/elements/experiments/elu-against-leaky/index.js';
import '../../../web/src/elements/experiments/expm1-precision/index.js';
