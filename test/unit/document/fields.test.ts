import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read';
import { sectionOf } from './readings';

const DUTIES = '\n\nDuties\n- Run the shop day to day\n- Order stock from suppliers\n';
const ZH_DUTIES = '\n岗位职责：\n1、接待顾客\n2、整理货架\n';

/** A line of what stands below a title, with what stands there and the kind it must be read as. */
const HEAD: readonly (readonly [string, string, string | undefined])[] = [
  ['Remote (EU)', 'Account Manager\nBrightleaf\nRemote (EU)', 'place'],
  ['Hybrid, two days in Leeds', 'Account Manager\nBrightleaf\nHybrid, two days in Leeds', 'place'],
  ['Tulsa, OK 74103', 'Baker\nGolden Crust\nTulsa, OK 74103', 'place'],
  ['Pune, Nagpur', 'Sales Officer\n2 - 4 years\n3-4 Lacs P.A.\nPune, Nagpur', 'place'],
  ['无锡-梁溪区 | 1-3年 | 大专 | 招2人', '会计\n6-8K\n无锡-梁溪区 | 1-3年 | 大专 | 招2人', 'place'],
  ['Golden Crust Sdn Bhd, Kuala Lumpur', 'Baker\nGolden Crust Sdn Bhd, Kuala Lumpur', undefined],
  ['3-5年 本科', '会计\n6-8K\n3-5年 本科', 'requirements'],
  ['£24,100 – £25,900', 'Ranger\n**Grade:** F (£24,100 – £25,900)', undefined],
  ['F (£24,100 – £25,900)', 'Ranger\n**Grade:** F (£24,100 – £25,900)', 'pay'],
  ['Senior', 'Ranger\n**Grade:** Senior', 'openings'],
  ['None', 'Ranger\n**Responsible for:** None', 'reporting'],
  ['Two apprentices', 'Ranger\n**Responsible for:** Two apprentices', 'reporting'],
  ['All kitchen staff', 'Ranger\nResponsible for: All kitchen staff', 'reporting'],
  ['all repairs in the park', 'Ranger\nResponsible for: all repairs in the park', 'duties'],
  ['Full time, with a part-time option', 'Ranger\nContract terms: Full time, with a part-time option', 'openings'],
  ['1 March', 'Ranger\nProjected start date: 1 March', 'openings'],
  ['512-600087', 'Ranger\n- Job tracking ID: 512-600087', 'openings'],
  ['2', '店员\n职位名额：2', 'openings'],
  ['每月一百元', '店员\n职位佣金：每月一百元', 'pay'],
  ['The park has five gates and a lake.', 'Ranger\nABOUT THE PARK: The park has five gates and a lake.', 'company'],
  ['Leeds, with a branch in York', 'Ranger\nHeadquarters: Leeds, with a branch in York', 'place'],
  ['Ten hours a week', 'Ranger\nCommitment: Ten hours a week', 'hours'],
  ['07', 'Ranger\nSalary Level : 07', 'pay'],
  ['Head Office, Durban', 'Ranger\nCENTRE: Head Office, Durban', 'place'],
  ['No line management or supervision', 'Ranger\n**Responsible for:** No line management or supervision', 'reporting'],
  ['Rangers, volunteers', 'Ranger\nWorks with: Rangers, volunteers', 'reporting'],
  ['the head ranger', 'Ranger\nPosition reports to: the head ranger', 'reporting'],
  ['2', 'Ranger\nNo. of Jobs: 2', 'openings'],
  ['2031-01-29', 'Ranger\nClose date: 2031-01-29', 'openings'],
  ['Full-time', 'Ranger\nStatus: Full-time', 'openings'],
  ['25 days', 'Ranger\nSalary: £20,000\nHoliday Entitlement: 25 days', 'benefits'],
  ['Local 40', 'Ranger\nBargaining unit: Local 40', 'openings'],
  ['Two years', 'Ranger\nDuration of appointment: Two years', 'openings'],
  ['Town of Marlow', 'Ranger\nTown of Marlow', undefined],
  ['Store Support Centre', 'Ranger\nTown of Marlow\nStore Support Centre', undefined],
  ['April 2031', 'Ranger\nTown of Marlow\nApril 2031', undefined],
  ['Visitor Care/Help Desk', 'Ranger\nTown of Marlow\nVisitor Care/Help Desk', undefined],
  ['Run the gates and the car park', 'Ranger\nRun the gates and the car park', 'duties'],
  ['3 technicians', 'Ranger\n**Responsibility for staff:** 3 technicians', 'reporting'],
  ['PL/0301', 'Ranger\n**Responsible for:** None\n**Post number:** PL/0301', 'openings'],
  ['the upkeep of two parks', 'Ranger\n**Responsible for:** the upkeep of two parks', 'duties'],
  ['Head of Parks', 'Ranger\nReport to\tHead of Parks\nLocation\tMarlow', 'reporting'],
  ['Head of Parks', 'Ranger\nReport to      Head of Parks\nLocation       Marlow', 'reporting'],
  ['杭州', '店员\n工作地点　　杭州\n薪资　　面议', 'place'],
  ['Full Time', 'Ranger\nLocation\tMarlow\nHours of Work\tFull Time\nAnnual Salary\t£20,000', 'hours'],
  ['£20,000', 'Ranger\nLocation\tMarlow\nHours of Work\tFull Time\nAnnual Salary\t£20,000', 'pay'],
  ['杭州', '店员\n地　　点：杭州\n薪　　资：8000元', 'place'],
  ['面议', '店员\n工作地点\t杭州\n薪资\t面议\n学历要求\t大专', 'pay'],
  ['Whitby with runs to York and Hull', 'Driver\n\nLocation: Whitby with runs to York and Hull', 'place'],
]; // prettier-ignore

suite('what stands below a title', () => {
  for (const [line, head, kind] of HEAD)
    test(`«${line}» is read as ${String(kind)}`, () => {
      const text = head + (/[\u4e00-\u9fff]/.test(head) ? ZH_DUTIES : DUTIES);
      assert.equal(sectionOf(text, line), kind);
      assert.equal(readDocument(text).duties.length, kind === 'duties' ? 3 : 2);
    });

  test('a bare «Remote» does not swallow the posting', () => {
    const text =
      'Account Manager\nBrightleaf\nRemote\n\nBrightleaf makes diaries for schools.\n\nIn this position you will run onboarding calls and write our help pages.\n';
    const { duties, sections } = readDocument(text);
    assert.equal(duties.length, 1);
    assert.deepEqual(sections.map(({ kind }) => kind), ['place', 'company', 'duties']); // prettier-ignore
  });

  test('what stands apart below a field and its value is read for itself', () => {
    const text =
      'Engineer\n\ntime type\nFull time\njob requisition id\nR-10311\n\nAt Brightleaf, we make paper for schools in 12 countries.\n\nResponsibilities\nRun the mill\n';
    const unit = readDocument(text).units.find(({ content }) => text.startsWith('At Brightleaf', content.start));
    assert.equal(unit?.section, 'company');
  });

  test('a line of tags above the duties is none of them', () => {
    const text = '主播\n职位描述\n短视频 剪辑 美妆类目\n工作内容：\n1、负责直播间排品\n2、整理直播数据\n';
    assert.deepEqual(readDocument(text).duties.map(({ text: words }) => words), ['负责直播间排品', '整理直播数据']); // prettier-ignore
  });

  test('words with spaces between them are duties where nothing else is', () => {
    const text = '店员\n工作内容：\n接待 收银 理货\n任职要求：\n有耐心\n';
    assert.equal(readDocument(text).duties.length, 1);
  });

  test('«Remote: yes» and «Working days» are still fields', () => {
    const text = `Account Manager\nRemote: yes\nPost number: 44${DUTIES}`;
    assert.deepEqual(readDocument(text).sections.map(({ kind }) => kind), ['place', 'openings', 'duties']); // prettier-ignore
  });
});
