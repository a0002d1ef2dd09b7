// 學習者自己的資料：畫出來的點，貼上或開啟的表格。
import type { OwnWords } from './own-en.js';

export const ownZhHant: OwnWords = {
  points: '自己的點',
  pointsHint: '由你在「網路的判斷」圖上畫出來。',
  editThese: '改成自己的點',
  editTheseHint: '複製這些點，之後可以加畫、移動、擦掉',
  tools: '工具',
  toolNames: { look: '看', paint: '畫點', move: '移動', erase: '擦掉' },
  classToPaint: '要畫的類別',
  plane: '自己的點：可以畫點的平面',
  hints: {
    look: '指向一個點，或用方向鍵走到它，看它的計算過程。',
    paint: '在圖上按一下或拖著畫。用鍵盤：方向鍵移動筆，Enter 畫一點。',
    move: '拖動一個點。用鍵盤：Page Down 到下一點，Enter 拿起或放下，方向鍵移動。',
    erase: '按一個點，或拖過要擦的點。用鍵盤：Page Down 到下一點，Enter 擦掉。',
  },
  keys: 'Shift：小步移動。Delete 擦掉，1 到 6 選類別，Ctrl+Z 復原。',
  lookFirst: '先選上方的「看」，再指向一個點。',
  eraseAll: '擦掉所有的點',
  none: '還沒有點',
  noneYet: '還沒有點。請在下方選一個類別，再到圖上畫。',
  counts: (counts) =>
    `共 ${counts.reduce((sum, count) => sum + count, 0)} 個點：${counts
      .map((count, index) => `類別 ${index + 1} 有 ${count} 個`)
      .join('，')}。`,
  oneClass: '所有的點都屬於同一類：請再畫一些別類的點，否則沒有什麼可分。',
  tooMany: (most) => `已有 ${most} 個點，不能再多。擦掉一些才能再畫；現有的點都保留。`,
  pen: (place) => `筆在 ${place}`,
  penNear: (place, label) => `筆在 ${place}，旁邊是類別 ${label} 的點`,
  point: (index, of, place, label) => `第 ${index} 點，共 ${of} 點，在 ${place}，類別 ${label}`,
  painted: (label, count) => `畫了一點，類別 ${label}。共 ${count} 個點。`,
  erased: (count) => `擦掉了。還有 ${count} 個點。`,
  pickedUp: '拿起來了。方向鍵移動，Enter 放下，Escape 放回原處。',
  putDown: '放下了。',
  noPointHere: '這裡沒有點。',
  noRoom: '這些資料放不進網址：要保留請存檔。',

  table: '自己的表格',
  tableSource: (rows, columns, label) => `${rows} 列，${columns} 欄；類別在「${label}」欄。`,
  csv: '貼上或開啟 CSV',
  csvHint: (columns, classes, rows) =>
    `每個樣本一列：2 到 ${columns} 欄數，再加一欄類別。至多 ${classes} 個類別、${rows} 列；以逗號、分號或定位字元分隔。`,
  csvText: 'CSV 表格',
  csvExample: '寬,高,類別\n5.1,3.5,a\n6.2,2.9,b',
  csvUse: '用這個表格',
  csvOpen: '開啟 CSV 檔',
  csvLabel: '類別所在的欄',
  csvHeader: '第一列是欄名',
  csvProblems: '不能用的部分',
  csvFile: (name) => `來自 ${name}。`,
  csvUnreadable: (name) => `瀏覽器無法讀取 ${name}，原來的資料還在。`,
};
