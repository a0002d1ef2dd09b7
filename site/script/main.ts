// The common script: it brings the engine with it, defines the plot, and sets the page's own few parts
// going. On a foreign page, which has none of these parts, it gives the plot and the classifier.
import '../../web/src/elements/common.js';
import '../styles/index.css';
import { startAnchor } from './anchor.js';
import { startCheck } from './check.js';
import { startCodeTabs } from './code-tabs.js';
import { startExplorer } from './explorer.js';
import { startHero } from './hero.js';
import { loadClassifier } from './later-scripts.js';
import { startLinks } from './links.js';
import { startMathsFont } from './maths-font.js';
import { startPageQuery } from './page-query.js';
import { startPrint } from './print.js';
import { startProgressMarks } from './progress-marks.js';
import { startRail } from './rail.js';
import { startSortableTables } from './sortable-table.js';
import { startTables } from './table-scripts.js';
import { startThemeSwitch } from './theme-switch.js';

startTables();

// `site-head` stands on our own pages only: a host's page keeps its links and fonts to itself.
if (document.querySelector('.site-head')) {
  startThemeSwitch();
  startLinks();
  startHero();
  startExplorer();
  startPageQuery();
  startRail();
  startAnchor();
  startCodeTabs();
  startCheck();
  startProgressMarks();
  startSortableTables();
  startPrint();
  startMathsFont();
} else {
  loadClassifier();
}
