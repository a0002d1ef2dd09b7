// The experiments of this lesson.
import '../../../web/src/elements/experiments/alpha-rescue/index.js';
import '../../../web/src/elements/experiments/leaky-alpha/index.js';
import '../../../web/src/elements/experiments/loud-and-silent/index.js';
import '../../../web/src/elements/experiments/max-form/index.js';
