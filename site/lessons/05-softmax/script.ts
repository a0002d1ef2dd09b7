// The experiments of this lesson.
import '../../../web/src/elements/experiments/p-minus-y/index.js';
import '../../../web/src/elements/experiments/reliability-diagram/index.js';
import '../../../web/src/elements/experiments/softmax-jacobian/index.js';
import '../../../web/src/elements/experiments/softmax-logits/index.js';
import '../../../web/src/elements/experiments/softmax-overflow/index.js';
import '../../../web/src/elements/experiments/softmax-temperature/index.js';
import '../../../web/src/elements/experiments/step-on-point/index.js';
