// The experiment of this lesson.
import '../../../web/src/elements/experiments/straight-layers/index.js';
