import assert from 'node:assert/strict';
import { headingMeaning } from '../../../src/core/document/headings/labels';
import { readDocument } from '../../../src/core/document/read';
import { assertDuties, sectionOf } from './readings';

/** Headings that are no synonym but made like one, with the kind they must be read as. */
const MADE_ALIKE: readonly (readonly [string, string])[] = [
  ['您要做的事', 'duties'],
  ['我们对您的期望', 'requirements'],
  ['为什么需要您', 'purpose'],
  ['职责和工作内容', 'duties'],
  ['岗位职责以及工作内容', 'duties'],
  ['岗位要求及任职资格', 'requirements'],
  ['福利与员工关怀', 'benefits'],
  ['我们将为您提供', 'benefits'],
  ['公司能为你提供什么', 'benefits'],
  ['我们会给你准备以下福利', 'benefits'],
  ['在这里你可以收获', 'benefits'],
  ['来这里工作，你能得到什么', 'benefits'],
];

/** Lines formed as headings that must not be read so. */
const NOT_ALIKE = ['工作地点和时间', '参与活动', '与客户沟通', '我们为客户提供服务', '你可以获得客户信任的办法'];

/** What stands in the text, with the duties marked as the reader must find them. */
const DUTIES: readonly (readonly [string, string])[] = [
  ['titles above lists with other numbers', '岗位职责\n1、店铺管理\n（1）⟦负责日常排班；⟧\n（2）⟦每周盘点；⟧\n2、团队建设：\n（1）⟦招聘与带教新员工；⟧\n（2）⟦组织例会；⟧\n3、⟦完成上级交办的工作⟧\n'],
  ['titles above circled numbers and bullets', '岗位职责\n1. 数据分析：\n①⟦每日汇总销售数据⟧\n②⟦每月输出报告⟧\n2. 客户维护\n• ⟦定期回访会员⟧\n• ⟦处理投诉⟧\n'],
  ['titles above sentences', '岗位职责\n1、门店巡检：\n⟦每周到店检查陈列与卫生，记录问题并督促整改。⟧\n2、内外协同\n⟦与采购部对接补货，处理顾客投诉与退换货。⟧\n'],
  ['titles without a mark', '职位描述：\n组织培训与考核\n• ⟦每月组织产品培训⟧\n• ⟦编制考试题目⟧\n续约管理\n• ⟦跟踪合同到期时间⟧\n'],
  ['a duty that announces a list', '岗位职责\n1. ⟦跟踪核心指标，包括：⟧\n- 客流\n- 成交率\n2. ⟦负责巡店：⟧\n- 浦东\n- 徐汇\n'],
  ['one item with more below it', '岗位职责\n1. ⟦接待顾客⟧\n2. ⟦整理货架⟧\n⟦耐心解答顾客关于尺码与面料的问题，并推荐搭配⟧\n3. ⟦每日对账⟧\n'],
  ['short items of one list', '岗位职责\n1、⟦商品上架⟧\n2、⟦活动报名⟧\n3、⟦页面更新⟧\n'],
  ['items without words', '## 岗位职责\n- ⟦撰写周报⟧\n- \n*\n2、\n- ⟦复盘数据⟧\n'],
  ['channels that people work in', '岗位职责：\n1. ⟦微信：每天回复客户消息并打标签；⟧\n2. ⟦电话：回访当月签收客户；⟧\n3. ⟦QQ群：发布活动通知，维护秩序；⟧\n任职要求：\n1. 打字快\n微信：kefu_2024\n'],
  ['the job named again below the title', '# 青禾（远程）内容运营\n\n内容运营-全职（8K-12K）\n岗位职责：\n1. ⟦撰写公众号文章并安排发布⟧\n2. ⟦维护作者社群⟧\n任职要求\n1. 文字功底好\n'],
  ['the job named with how many are wanted', '仓储物流类\n仓管  招聘人数：若干\n岗位职责：\n1.⟦负责收集门店的要货需求并安排配送⟧\n2.⟦每天清点入库货物⟧\n岗位要求：\n1.能搬重物\n'],
  ['work told between the title and the heading', '运营助理\n⟦负责协助店长处理日常事务⟧\n岗位职责\n⟦整理商品资料⟧\n⟦导出订单报表⟧\n'],
]; // prettier-ignore

/** A line of a document, with the kind of the section it must be read in. */
const KINDS: readonly (readonly [string, string, string | undefined])[] = [
  ['## 薪资福利\n- 6K-9K\n- 周末双休\n- 每年一次体检\n', '每年一次体检', 'benefits'],
  ['## 薪资福利\n- 6K-9K\n- 周末双休\n- 每年一次体检\n', '6K-9K', 'pay'],
  ['## 薪资福利\n- 底薪加提成\n- 节日礼品\n', '底薪加提成', 'pay'],
  ['## 薪资福利\n- 可聊\n', '可聊', 'pay'],
  ['## 薪资待遇\n- 周末双休\n- 每年一次体检\n', '每年一次体检', 'pay'],
  ['岗位职责：\n1、接听来电\n任职要求：\n1、会打字\n我的微信：kefu01\n电子邮件：hr@example.com\n', 'hr@example.com', 'apply'],
  ['岗位职责：\n1、接听来电\n任职要求：\n1、会打字\n更新时间：2023-03-05\n', '2023-03-05', 'openings'],
  ['加入我们\n\n云帆科技是一家做物流软件的创业公司，团队来自多家互联网企业。\n\n岗位职责：\n1、安装软件\n', '云帆科技是一家做物流软件的创业公司，团队来自多家互联网企业。', 'company'],
  ['# 店员\n\n## 加入我们\n- 免费午餐\n- 弹性上班\n', '弹性上班', 'benefits'],
]; // prettier-ignore

suite('Chinese headings', () => {
  for (const [label, kind] of MADE_ALIKE)
    test(`are known by how they are made: ${label}`, () => {
      assert.deepEqual(headingMeaning(label, true), { kind, strength: 'sure', label: false });
    });

  test('are no lines that only have the same words', () => {
    for (const label of NOT_ALIKE) assert.notEqual(headingMeaning(label, false)?.strength, 'sure', label);
    for (const label of ['我们为客户提供服务', '你可以获得客户信任的办法'])
      assert.notEqual(headingMeaning(label, true)?.kind, 'benefits', label);
  });
});

suite('Chinese lists', () => {
  for (const [what, withDuties] of DUTIES)
    test(`have their duties found: ${what}`, () => {
      assertDuties(withDuties);
    });

  for (const [text, line, kind] of KINDS)
    test(`are read as ${kind ?? 'no section'}: ${line}`, () => {
      assert.equal(sectionOf(text, line), kind);
    });

  test('have no unit that is a mark only', () => {
    const text = '## 岗位职责\n- 撰写周报\n- \n•\n（3）\n10、\n- 复盘\n';
    const units = readDocument(text).units.map(({ content }) => text.slice(content.start, content.end));
    assert.deepEqual(units, ['岗位职责', '撰写周报', '复盘']);
  });
});
