// The script of the pages with a classifier.
import '../../web/src/elements/softmax-classifier/index.js';
