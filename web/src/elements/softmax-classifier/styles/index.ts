// All that the classifier needs to look as it should, in the order of the cascade.
import { arithmeticStyles } from '../../parts/arithmetic.styles.js';
import { gradientBarStyles } from '../../parts/gradient-bars.styles.js';
import { stripPlotStyles } from '../../parts/strip-plot.styles.js';
import { partStyles } from '../../parts/styles.js';
import { unitStateStyles } from '../../parts/unit-states.styles.js';
import { comparisonStyles } from './comparison.styles.js';
import { digitStyles } from './digit.styles.js';
import { insideStyles } from './inside.styles.js';
import { keepStyles } from './keep.styles.js';
import { layoutStyles } from './lab.styles.js';
import { networkStyles } from './network.styles.js';
import { ownStyles } from './own.styles.js';
import { resultStyles } from './result.styles.js';

export const labStyles = [
  ...partStyles,
  arithmeticStyles,
  gradientBarStyles,
  unitStateStyles,
  stripPlotStyles,
  resultStyles,
  networkStyles,
  insideStyles,
  comparisonStyles,
  digitStyles,
  ownStyles,
  layoutStyles,
  keepStyles,
];
