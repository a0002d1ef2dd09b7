// What a setting or a field takes, as a warning says it.
import { settingText } from './number-text.js';

/** The same shape as `Allowed` in web/src/state. */
export type AllowedWords =
  | { readonly kind: 'number' | 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'list'; readonly choices: readonly string[]; readonly most: number }
  | { readonly kind: 'numbers'; readonly count: number; readonly min: number; readonly max: number }
  | { readonly kind: 'layers'; readonly mostLayers: number; readonly mostUnits: number }
  /** Steps, epochs and weights of one or two networks, as an address has them. */
  | { readonly kind: 'networks' }
  /** A learner's own points as a copied link has them; a learner's own table. */
  | {
      readonly kind: 'points';
      readonly leastClasses: number;
      readonly mostClasses: number;
      readonly most: number;
    }
  | { readonly kind: 'table' }
  // Of a file: as many numbers as this network has weights and biases, if it is known; a number that float32 holds;
  // a list of networks; characters; any object; the names that an object may have.
  | { readonly kind: 'weights'; readonly count?: number }
  | { readonly kind: 'float' }
  | { readonly kind: 'network-list'; readonly count: number }
  | { readonly kind: 'length'; readonly most: number }
  | { readonly kind: 'object' }
  | { readonly kind: 'fields'; readonly names: readonly string[] };

export const allowedEn = (what: AllowedWords): string => {
  switch (what.kind) {
    case 'number':
      return `a number from ${settingText(what.min)} to ${settingText(what.max)}`;
    case 'integer':
      return `a whole number from ${settingText(what.min)} to ${settingText(what.max)}`;
    case 'choice':
      return `one of ${what.choices.join(', ')}`;
    case 'list':
      return `up to ${what.most} of ${what.choices.join(', ')}, with commas between`;
    case 'numbers':
      return `${what.count} numbers from ${settingText(what.min)} to ${settingText(what.max)}, with commas between`;
    case 'layers':
      return `up to ${what.mostLayers} layers like tanh-8 or leaky_relu-8(0.1), joined by _, each of 1 to ${what.mostUnits} units, or none`;
    case 'networks':
      return 'a trained network as a copied link has it, whole';
    case 'points':
      return `up to ${what.most} points of ${what.leastClasses} to ${what.mostClasses} classes as a copied link has them, whole`;
    case 'table':
      return 'a table as CSV, whole: two to sixteen columns of numbers, then the class';
    case 'weights':
      return what.count === undefined ? 'a list of numbers' : `a list of ${what.count} numbers`;
    case 'float':
      return 'a number below 3.4×10³⁸';
    case 'network-list':
      return what.count === 1 ? 'a list of one network' : 'a list of up to two networks';
    case 'length':
      return `up to ${what.most} characters`;
    case 'object':
      return 'JSON in braces, as this page saves it';
    case 'fields':
      return `only the fields ${what.names.join(', ')}`;
  }
};

export const allowedZhHant = (what: AllowedWords): string => {
  switch (what.kind) {
    case 'number':
      return `應為 ${settingText(what.min)} 到 ${settingText(what.max)} 之間的數`;
    case 'integer':
      return `應為 ${settingText(what.min)} 到 ${settingText(what.max)} 之間的整數`;
    case 'choice':
      return `可選 ${what.choices.join('、')}`;
    case 'list':
      return `可選 ${what.choices.join('、')}，最多 ${what.most} 個，以逗號分隔`;
    case 'numbers':
      return `應為 ${what.count} 個數，各在 ${settingText(what.min)} 到 ${settingText(what.max)} 之間，以逗號分隔`;
    case 'layers':
      return `寫成 tanh-8 或 leaky_relu-8(0.1)，以底線 _ 相連，最多 ${what.mostLayers} 層，每層 1 到 ${what.mostUnits} 個單元；沒有隱藏層則寫 none`;
    case 'networks':
      return '應為複製連結所附的訓練結果，必須完整';
    case 'points':
      return `應為複製連結所附的點，必須完整：${what.leastClasses} 到 ${what.mostClasses} 個類別，至多 ${what.most} 個點`;
    case 'table':
      return '應為完整的 CSV 表格：二到十六欄數，最後一欄是類別';
    case 'weights':
      return what.count === undefined ? '應為一串數' : `應為 ${what.count} 個數`;
    case 'float':
      return '應為小於 3.4×10³⁸ 的數';
    case 'network-list':
      return what.count === 1 ? '應為一個網路的列表' : '應為至多兩個網路的列表';
    case 'length':
      return `至多 ${what.most} 個字元`;
    case 'object':
      return '應為本頁存檔的 JSON，寫在大括號裡';
    case 'fields':
      return `只能有這些欄位：${what.names.join('、')}`;
  }
};
