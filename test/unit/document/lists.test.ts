import assert from 'node:assert/strict';
import { assertDuties, sectionOf } from './readings';

const NEEDS = '\n\nRequirements\n- Two years in a park\n';

/** Lists as they are pasted, with the duties marked as the reader must find them. */
const DUTIES: readonly (readonly [string, string])[] = [
  ['bullets on one line behind the name of their section', 'Warden\n\nKey Duties • ⟦Open the gates at eight⟧ • ⟦Count the visitors at the bridge⟧ • ⟦Keep the paths clear⟧\nSkills and experience • Calm manner • Good with dogs\n'],
  ['stars on one line behind a sentence and that name', `Warden\n\nWe are hiring a warden for our second park. Key Duties * ⟦Open the gates at eight⟧ * ⟦Count the visitors at the bridge⟧ * ⟦Keep the paths clear⟧${NEEDS}`],
  ['dashes on one line', `Warden\n\nDuties: - ⟦Open the gates at eight⟧ - ⟦Count the visitors at the bridge⟧ - ⟦Keep the paths clear⟧${NEEDS}`],
  ['bullets on one line that opens with one', `Warden\n\nDuties\n● ⟦Open the gates at eight⟧ ● ⟦Count the visitors⟧${NEEDS}`],
  ['Chinese bullets on one line', '公园管理员\n\n岗位职责：• ⟦每天早上开园⟧ • ⟦统计入园人数⟧ • ⟦巡查步道⟧\n任职要求：\n1、大专以上学历\n'],
  ['two bullets in a row', `Warden\n\nDuties\n  • • ⟦Open the gates at eight and count the visitors⟧\n  • ⟦Keep the paths clear⟧${NEEDS}`],
  ['a line separator alone between sections', `Warden\n\nDuties\n- ⟦Open the gates⟧\n- ⟦Keep the paths clear⟧\n\u2028\nRequirements\n- Two years in a park\n`],
  ['a name of the section with nothing but marks behind it', `Warden\n\nDuties: ##\n1. ⟦Open the gates at eight⟧\n2. ⟦Keep the paths clear⟧${NEEDS}`],
  ['a dash within a duty', `Warden\n\nDuties\n- ⟦Sort reports by urgency (P0 - P4) on the day - Mondays too⟧\n- ⟦Count visitors⟧${NEEDS}`],
  ['a product of two numbers and a footnote', `Warden\n\nDuties\n⟦Set out 4 * 12 chairs in the hall every Friday * and count them.⟧\n⟦Count visitors at the bridge.⟧${NEEDS}`],
  ['the letter that Word writes for a bullet', `Warden\n\nDuties\n- ⟦Look after the gates of the two parks⟧\n   o ⟦Open them at eight⟧\n   o\t⟦Lock them at dusk⟧${NEEDS}`],
  ['titles with a colon among numbers', `Warden\n\nDuties\n1. Gate Control:\n- ⟦Open the gates at eight⟧\n2. Finance:\n3. Setting Up Stalls:\n- ⟦Put up the tables⟧\n- ⟦Hang the signs⟧${NEEDS}`],
  ['work with a colon', `Warden\n\nDuties\n1. ⟦Open the gates:⟧\n2. ⟦Count visitors at the bridge⟧${NEEDS}`],
  ['a title above items that are set deeper', `Warden\n\nDuties\n  • Boat and bridge maintenance\n    • ⟦Check the ice in winter⟧\n    • ⟦Fill the first-aid boxes⟧\n  • ⟦Report damage to the council⟧\n    • ⟦Take pictures⟧\n    • ⟦Write a note⟧${NEEDS}`],
  ['items in bold', `Warden\n\nDuties\n- **⟦Open the gates⟧**\n- **⟦Count the visitors⟧**\n- **⟦Keep the paths clear⟧**${NEEDS}`],
  ['an item in bold among others', '店长\n\n岗位职责\n- ⟦每天早上开店，清点货架⟧\n- **⟦每周盘点库存，核对差异⟧**\n- ⟦接待顾客⟧\n\n任职要求\n- 大专\n'],
  ['the last item in bold', '店长\n\n岗位职责\n1. ⟦每天早上开店⟧\n2. **⟦每周盘点库存⟧**\n\n任职要求\n1. 大专\n'],
  ['short items in bold behind another in bold', '店长\n\n岗位职责\n- **⟦每天早上开店，清点货架⟧**\n- **⟦盘点库存⟧**\n- ⟦接待顾客⟧\n\n任职要求\n- 大专\n'],
  ['the only item in bold', '店长\n\n岗位职责\n- **⟦每周盘点库存⟧**\n\n任职要求\n- 大专\n'],
  ['the last item in bold above a sentence', '店长\n\n岗位职责\n- ⟦每天早上开店⟧\n- **⟦每周盘点库存⟧**\n\n⟦每月核对账目，整理台账。⟧\n\n任职要求\n- 大专\n'],
  ['titles in bold above what is set deeper', `Warden\n\nDuties\n- **Gates**\n  - ⟦Open the gates at eight⟧\n- **Visitors**\n  - ⟦Count the visitors⟧${NEEDS}`],
  ['titles in bold among the items that they head', '店长\n\n岗位职责\n- **店面**\n- ⟦每天早上开店⟧\n- **库存**\n- ⟦每周盘点一次⟧\n\n任职要求\n- 大专\n'],
  ['titles in bold above sentences', '店长\n\n岗位职责\n1. **店面**\n\n⟦每天早上开店，清点货架。⟧\n\n2. **库存**\n\n⟦每周盘点库存，核对差异。⟧\n\n任职要求\n1. 大专\n'],
  ['pictographs behind the bullets', '店长\n\n岗位职责\n- ✅ ⟦每天早上开店⟧\n- 🔥⟦每周盘点库存⟧\n\n任职要求\n- 大专\n'],
  ['a Chinese title above bullets', '客服\n\n岗位职责\n1. 客户问题处理与投诉管理\n- ⟦处理退换货申请⟧\n- ⟦安抚客户情绪⟧\n2. 数据反馈\n- ⟦每周统计退货数据⟧\n\n任职要求\n- 大专\n'],
  ['an item whose words are those of something else between others', 'Warden\n\n- ⟦Open the gates of the park at eight⟧\n- ⟦Count the visitors at the bridge⟧\n- ⟦Keep a pension file for every volunteer⟧\n- ⟦Write the monthly report to the council⟧\n\nRequirements\n- Two years in a park\n'],
]; // prettier-ignore

/** A line of a document, with the kind of the section it must be read in. */
const KINDS: readonly (readonly [string, string, string | undefined])[] = [
  ['Good with dogs', 'Warden\n\nKey Duties • Open the gates at eight • Count the visitors\nSkills and experience • Calm manner • Good with dogs\n', 'requirements'],
  ['We are hiring a warden for our second park.', `Warden\n\nWe are hiring a warden for our second park. Key Duties * Open the gates at eight * Count the visitors at the bridge${NEEDS}`, 'purpose'],
  ['Hull • Full time • Permanent', `Warden\nHull • Full time • Permanent\n\nDuties\n- Open the gates${NEEDS}`, 'hours'],
  ['Knows Excel • Word • Outlook', 'Warden\n\nDuties\n- Open the gates\n\nRequirements\nKnows Excel • Word • Outlook\n', 'requirements'],
  ['每天早上開園', '公園管理員\n\n崗位職責\n1、每天早上開園\n2、統計入園人數\n\n任職條件\n1、大專以上學歷\n', 'duties'],
  ['大專以上學歷', '公園管理員\n\n崗位職責\n1、每天早上開園\n2、統計入園人數\n\n任職條件\n1、大專以上學歷\n', 'requirements'],
  ['一天八小時', '公園管理員\n待遇：28000元\n工作時間：一天八小時\n我們提供：午餐\n', 'hours'],
  ['午餐', '公園管理員\n待遇：28000元\n工作時間：一天八小時\n我們提供：午餐\n', 'benefits'],
]; // prettier-ignore

suite('lists as they are pasted', () => {
  for (const [what, withDuties] of DUTIES)
    test(what, () => {
      assertDuties(withDuties);
    });
  for (const [line, text, kind] of KINDS)
    test(`${line} is ${kind ?? 'of no section'}`, () => {
      assert.equal(sectionOf(text, line), kind);
    });
});
