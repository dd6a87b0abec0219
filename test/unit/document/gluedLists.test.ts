import { assertDuties } from './readings';

const JOINED: readonly (readonly [string, string])[] = [
  ['bullets', '岗位职责：•⟦每周分析销售数据；⟧•⟦回访客户；⟧•⟦维护商品信息⟧\n任职要求：•本科\n'],
  ['bullets with spaces', 'Responsibilities: • ⟦Analyse sales data weekly⟧ • ⟦Call customers⟧ • ⟦Keep product data⟧\nRequirements: • Degree\n'],
  ['ticks', '岗位职责\n√⟦每周分析销售数据⟧ √⟦回访客户⟧\n√⟦维护商品信息⟧\n'],
  ['hyphens behind the end of a sentence', '岗位职责：- ⟦每周分析销售数据；⟧- ⟦回访客户；⟧- ⟦维护商品信息⟧\n'],
  ['dashes behind the end of a sentence', '岗位职责：—⟦每周分析销售数据；⟧—⟦回访客户。⟧\n'],
  ['triangles', '岗位职责\n‣⟦每周分析销售数据⟧\n‣⟦回访客户⟧ ‣⟦维护商品信息⟧\n'],
  ['bullets behind a sentence and the name of the section', '# 店长\n\n我们为第二家门店招聘店长。岗位职责 • ⟦每天早上开店⟧ • ⟦统计进店人数⟧ • ⟦整理货架⟧\n'],
  ['letters', '岗位职责：A、⟦每周分析销售数据；⟧B、⟦回访客户；⟧C、⟦维护商品信息⟧\n'],
  ['letters with full stops', 'Responsibilities:\na. ⟦Analyse sales data weekly;⟧ b. ⟦Call customers.⟧\n'],
  ['Chinese numerals', '岗位职责：一、⟦每周分析销售数据；⟧二、⟦回访客户；⟧三、⟦维护商品信息⟧\n'],
  ['ordinals', '岗位职责：第一，⟦每周分析销售数据；⟧第二，⟦回访客户⟧\n'],
  ['numbers in lenticular brackets', '岗位职责：【1】⟦每周分析销售数据；⟧【2】⟦回访客户⟧\n'],
  ['parenthesized numbers of one character', '岗位职责：⑴⟦每周分析销售数据⟧ ⑵⟦回访客户⟧\n⑶⟦维护商品信息⟧\n'],
  ['numbers with a full stop of one character', '岗位职责\n⒈⟦每周分析销售数据⟧\n⒉⟦回访客户⟧\n'],
  ['semicolons between deeds', 'Responsibilities\n- ⟦Answer the phone at the front desk;⟧ ⟦open the letters of the day;⟧ ⟦book the meeting rooms⟧\n- ⟦Order paper for both offices⟧\n'],
  ['a semicolon before «and» and a deed', 'Responsibilities\n1. ⟦Check the tyres of the van each morning;⟧ ⟦and deliver the parcels to shops⟧\n2. ⟦Wash the van⟧\n'],
  ['hyphens between three deeds', '岗位职责\n- ⟦每周分析销售数据⟧ - ⟦回访老客户⟧ - ⟦维护商品信息⟧\n'],
  ['black circled numbers', '岗位职责\n❶⟦每周分析销售数据；⟧❷⟦回访客户⟧\n'],
]; // prettier-ignore

/** What has the same marks within a line that is one duty. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['a dash between words', '岗位职责\n- ⟦跟进上海 - 杭州线路的发车情况⟧\n'],
  ['dashes between several places', '岗位职责\n- ⟦跟进上海 - 杭州 - 南京线路⟧\n- ⟦跟进石家庄 - 太原 - 西安 - 兰州班车的发车情况⟧\n'],
  ['dashes between English places', 'Duties\n- ⟦Drive the night coach from Leeds - York - Hull⟧\n- ⟦Plan the trips London - Paris - Milan with the office⟧\n'],
  ['semicolons between things', 'Duties\n- ⟦Order paper; pens; and ink for both offices⟧\n- ⟦Keep the stores of the north yard; the south yard too⟧\n- ⟦Manage suppliers (paper; ink; pens) of the office⟧\n- ⟦Write reports; training of new staff⟧\n- ⟦Check invoices; pay⟧\n'],
  ['dashes within brackets', '岗位职责\n- ⟦跟进线路（上海 - 杭州 - 南京）的发车情况⟧\n'],
  ['letters of another list', '岗位职责\n- ⟦维护 A、B、C 三类客户⟧\n'],
  ['a list of names behind a letter', '岗位职责\nA、⟦维护 A 类、B 类客户⟧\n'],
  ['a point within a name', '岗位职责\n·⟦维护武汉·光谷门店⟧\n'],
  ['the number of a later item', '岗位职责：一、⟦每周分析销售数据，三、六月复盘⟧\n'],
]; // prettier-ignore

suite('Lists that lost their line breaks', () => {
  for (const [name, text] of JOINED) test(`are split at ${name}`, () => assertDuties(text));
  for (const [name, text] of WHOLE) test(`are not split at ${name}`, () => assertDuties(text));
});
