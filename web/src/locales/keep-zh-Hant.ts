// The words of keeping a classifier in Traditional Chinese.
import { allowedZhHant } from './allowed-words.js';
import type { KeepWords } from './keep-en.js';

export const keepZhHant: KeepWords = {
  title: '保存與分享',
  hint: '連結或檔案都能還原設定和你自己的資料；訓練過的網路也會一起還原。',
  link: '複製連結',
  linkCopied: '連結已複製，打開就是現在這個畫面。',
  linkRefused: '瀏覽器不允許複製，連結在這裡：',
  linkTooLong: (most) =>
    `連結已複製，但只含設定：連結最多只宜 ${most} 個字元，權重放不下。要保存權重，請存成檔案。`,
  linkWithoutData: (most) =>
    `連結已複製，但只含設定：連結最多只宜 ${most} 個字元，你的資料放不下。要保存資料，請存成檔案。`,
  linkName: '這個狀態的連結',
  save: '存檔',
  open: '開啟檔案',
  openHint: '開啟檔案：從這裡存的 JSON 檔還原設定和網路',
  picture: '存成圖片',
  pictureRefused: '瀏覽器無法產生圖片。',
  saved: (file) => `已存成 ${file}。`,
  opened: (file) => `已開啟 ${file}。按「復原」就能回到原來的狀態。`,
  openedLink: (epoch) =>
    `已還原到保存時的狀態：訓練了 ${epoch} 輪。按「重設」會用同一個隨機種子從頭開始。`,
  notOpened: (file) => `沒有開啟 ${file}，一切維持原狀：`,
  unreadable: '瀏覽器無法讀取這個檔案。',
  problem: ({ field, text, allowed }) => {
    if (allowed.kind === 'fields') {
      return `沒有 ${field}（「${text}」）這個欄位；可用的有 ${allowed.names.join('、')}。`;
    }
    const place = field === '' ? '檔案' : field;
    const found = text === '' ? '缺漏' : `為「${text}」`;
    return `${place} ${found}；${allowedZhHant(allowed)}。`;
  },

  code: '網路的程式碼',
  codeHint: (name, epoch) =>
    `${name}訓練 ${epoch} 輪之後的樣子，含所有權重；不需要這個網頁就能執行。`,
  codeWaits: '這是先前的網路；按暫停就會更新。',
  codeMissing: (names) => `這些函數還沒有其他語言的程式碼：${names}。`,
  language: '程式語言',
  network: '哪一個網路',
  theNetwork: '網路',
  networkNamed: (name) => `網路 ${name}`,
  copyCode: '複製程式碼',
  saveCode: '存成程式檔',
  codeCopied: '程式碼已複製。',
  copyRefused: '瀏覽器不允許複製，請自行選取文字複製。',
};
