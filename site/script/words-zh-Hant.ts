// The Chinese words as a script, see later-words.ts.
import { zhHant } from '../../web/src/locales/zh-Hant.js';

window.activationLabChinese = zhHant;
