// The experiments of this lesson.
import '../../../web/src/elements/experiments/sigmoid-saturation/index.js';
import '../../../web/src/elements/experiments/gradient-depth/index.js';
import '../../../web/src/elements/experiments/depth-training/index.js';
import '../../../web/src/elements/experiments/zero-centred/index.js';
