// All that the parts need to look as they should, in the order of the cascade.
import { baseStyles } from './base.styles.js';
import { controlStyles } from './controls.styles.js';
import { markStyles } from './mark.styles.js';
import { printStyles } from './print.styles.js';
import { sliderStyles } from './slider.styles.js';
import { stateStyles } from './state.styles.js';
import { transportStyles } from './transport.styles.js';
import { worldStyles } from './world.styles.js';

export const partStyles = [
  ...baseStyles,
  stateStyles,
  markStyles,
  sliderStyles,
  transportStyles,
  worldStyles,
  ...controlStyles,
  printStyles,
];
