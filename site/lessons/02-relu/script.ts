// The experiments of this lesson.
import '../../../web/src/elements/experiments/bias-cloud/index.js';
import '../../../web/src/elements/experiments/dead-units/index.js';
import '../../../web/src/elements/experiments/epochs-to-accuracy/index.js';
import '../../../web/src/elements/experiments/function-timing/index.js';
import '../../../web/src/elements/experiments/kill-then-rescue/index.js';
