/** Traditional characters of section names, each before its simplified one. */
const PAIRS =
  '業业 個个 為为 爲为 習习 書书 務务 於于 產产 們们 價价 優优 會会 體体 備备 員员 關关 興兴 內内 況况 準准 幾几 ' +
  '劃划 創创 別别 辦办 動动 勞劳 勢势 協协 單单 歷历 曆历 廠厂 參参 雙双 發发 臺台 號号 後后 嗎吗 團团 園园 圍围 ' +
  '場场 處处 學学 實实 審审 對对 尋寻 導导 將将 屬属 崗岗 帶带 幹干 應应 錄录 懷怀 總总 擔担 擇择 數数 時时 晉晋 ' +
  '機机 權权 條条 來来 構构 標标 樣样 檢检 歡欢 匯汇 溫温 滿满 環环 電电 畫画 禮礼 稱称 筆笔 簽签 簡简 級级 線线 ' +
  '組组 織织 紹绍 經经 結结 給给 絡络 績绩 綜综 編编 網网 聯联 職职 範范 獲获 營营 慮虑 補补 規规 覽览 計计 訂订 ' +
  '認认 訓训 設设 識识 試试 話话 詢询 該该 詳详 語语 說说 説说 請请 課课 誰谁 責责 負负 質质 貼贴 資资 賺赚 車车 ' +
  '轉转 輪轮 軟软 過过 運运 還还 這这 進进 遠远 適适 選选 遞递 郵邮 錢钱 鏈链 長长 門门 間间 險险 隊队 階阶 項项 ' +
  '須须 預预 領领 頻频 額额 風风 驗验 齡龄 點点 麼么 裡里 裏里 區区 節节';

/** The pairs as code units: the traditional character, the simplified one. */
export const TRADITIONAL_CODES: readonly (readonly [number, number])[] = PAIRS.split(' ').map((pair) => [
  pair.charCodeAt(0),
  pair.charCodeAt(1),
]);

/** By code unit, the simplified character of a traditional one; 0 for all others. */
const simplified = new Uint16Array(0x10000);
for (const [from, to] of TRADITIONAL_CODES) simplified[from] = to;

/** A name of a section as it is written in simplified characters: `崗位職責` is `岗位职责`. */
export function inSimplified(name: string): string {
  let written = '';
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    const code = simplified[name.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    written += name.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  return from === 0 ? name : written + name.slice(from);
}
