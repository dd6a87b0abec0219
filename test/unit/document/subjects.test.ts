import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read';
import { assertDuties, sectionOf } from './readings';

/** What stands in the text, with the duties marked as the reader must find them. */
const DUTIES: readonly (readonly [string, string])[] = [
  ['sub-headings named like other sections', '## Duties\n\n### Recruitment\n- ⟦Place adverts and sift the replies⟧\n\n### Training\n- ⟦Plan induction days for new starters⟧\n\n### Benefits\n- ⟦Administer the pension scheme⟧\n\n### Reporting\n- ⟦Prepare the monthly staff figures⟧\n\n## Requirements\n- A degree in law\n'],
  ['one such sub-heading', "## What you'll do\n\n- ⟦Run the front desk⟧\n\n### Training\n- ⟦Coach new colleagues at the till⟧\n- ⟦Keep the training records up to date⟧\n"],
  ['bold sub-headings', '## Key responsibilities\n\n**Projects**\n- ⟦Prepare work plans with partners⟧\n\n**Safeguarding**\n- ⟦Act as contact for safeguarding and train volunteers⟧\n'],
  ['Chinese sub-headings', '## 岗位职责\n\n### 招聘\n1. ⟦组织面试，发放录用通知。⟧\n\n### 薪酬\n1. ⟦核算员工工资。⟧\n\n### 培训\n1. ⟦组织新员工入职培训。⟧\n\n## 任职要求\n1. 本科\n'],
  ['Chinese numerals', '三、岗位职责\n(一)设备维护\n1. ⟦编制检修计划并组织实施。⟧\n(二)薪酬管理\n1. ⟦核算班组计件工资。⟧\n(三)培训\n1. ⟦对操作工进行安全培训。⟧\n四、任职资格\n学历：本科\n'],
  ['first cells named like sections', '## Job duties\n\n| Area | Task | How often |\n|---|---|---|\n| ⟦Kitchen | Check the fridges | Daily⟧ |\n| ⟦Team | Supervise the two night porters | Nightly⟧ |\n| ⟦Training | Coach new starters | Monthly⟧ |\n| ⟦Location | Walk the building | Nightly⟧ |\n'],
  ['sub-headings that name sections for sure', '## Main duties\n\n**Education**\n- ⟦Run workshops in primary schools⟧\n\n**Location**\n- ⟦Visit clients at home across Fife⟧\n\n**Contact**\n- ⟦Answer calls on the helpline⟧\n\n## Benefits\n- Pension\n'],
  ['Chinese numerals below a plain heading', '主要职责：\n一、招聘\n1、⟦发布岗位，筛选简历⟧\n二、福利\n1、⟦办理社保公积金增减员⟧\n三、员工关系\n1、⟦组织节日活动⟧\n四、绩效考核\n1、⟦每月汇总各部门得分⟧\n其他要求：\n1、会开车\n薪酬福利：\n1、六险一金\n'],
  ['sub-headings of which one keeps its own meaning', '## Duties\n\n### Hours\n- 37 hours a week, Monday to Friday\n\n### Contact\n- ⟦Answer calls on the helpline⟧\n- ⟦Reply to letters from members⟧\n\n### Requirements\n- Two years in customer service\n'],
  ['no sub-heading with what it says', '## Responsibilities\n\n- ⟦Run the shop day to day⟧\n\n### Benefits\n- 25 days of paid holiday\n- Private health insurance\n\n### Training\n- We pay for one course a year\n'],
  ['no sub-heading with what it says in Chinese', '## 岗位职责\n\n1. ⟦负责店铺日常运营⟧\n\n### 薪酬\n1. 月薪 6000-8000 元，十三薪\n\n### 培训\n1. 公司提供带薪培训和晋升机会\n'],
  ['items about training', '## Duties\n\n- ⟦Training of new staff⟧\n- ⟦Benefits administration and payroll⟧\n\n## Benefits\n- Pension\n'],
  ['Chinese items about training', '岗位职责：\n1、⟦培训新员工，检查培训效果；⟧\n2、⟦薪酬核算与发放；⟧\n任职要求：\n1、大专以上学历\n'],
  ['a table with one job a row', '# Jobs\n\n| Position | Responsibilities | Requirements |\n|---|---|---|\n| Porter | ⟦Carry bags and answer guests⟧ | Good English |\n| Cook | ⟦Cook and serve lunch⟧ | Food hygiene certificate |\n'],
  ['a Chinese table with one job a row', '## 一、招聘岗位\n\n| 岗位 | 人数 | 岗位职责 | 学历要求 | 其他条件 |\n|---|---|---|---|---|\n| 档案管理 | 1 | ⟦整理馆藏档案并登记入库⟧ | 本科以上 | 35周岁以下 |\n| 讲解员 | 2 | 1. ⟦为观众讲解展览⟧ 2. ⟦维护展厅秩序⟧ | 大专以上 | 普通话二级甲等 |\n\n## 二、报名方式\n发送简历到 zp@museum.example\n'],
  ['cells of several lines', '| Post | Duties | Pay |\n|---|---|---|\n| Driver | ⟦Load the van⟧<br>⟦Deliver to restaurants⟧ | £13 an hour |\n'],
  ['a table headed by duties and requirements', '| Responsibilities | Requirements |\n|---|---|\n| ⟦Run the weekly payroll⟧ | Two years in payroll |\n| ⟦Answer questions about pay⟧ | Excel |\n'],
  ['a table of duties without a heading', '# Night manager\n\n| Area | What you do | How often |\n|---|---|---|\n| ⟦Front desk | Check in late arrivals | Nightly⟧ |\n| ⟦Team | Supervise the porter | Nightly⟧ |\n'],
  ['a table with the names in the first column', '| Responsibilities | 1. ⟦Run the shop⟧ 2. ⟦Pay suppliers⟧ |\n|---|---|\n| Requirements | Two years in retail |\n'],
  ['no introduction', '# Analyst\n\n## About the role\nYou will join a small team of six in our Leeds office, reporting to the Head of Stock. We are looking for a fitter to bolster our workshop team. You will report to Nadia and sit next to two buyers.\n\n## Duties\n- ⟦Order the stock⟧\n'],
  ['an introduction that tells work, too', '# Cashier\n\n## About the role\n⟦You will report to the store manager and run the till on Sundays.⟧\n\n## Duties\n- ⟦Count the cash⟧\n'],
  ['no Chinese introduction', '# 前台\n\n你将加入行政小组，与另一位同事搭档，直接向店长汇报。\n\n岗位职责：\n1、⟦接待来访⟧\n2、⟦定期向店长汇报工作进展⟧\n'],
  ['no sentence about the company', 'COMPANY OVERVIEW\nNorthbank Timber operates three sawmills in Wales and supplies joiners across the country.\n\nDUTIES\n⟦Load the lorries⟧\n⟦Count the stock every week⟧\n'],
  ['«About the job» with text on its line', 'Driver\n\nDuties: ⟦Load the van and check the tyres.⟧ ⟦Deliver to shops and pubs.⟧\nAbout the job: We have added a round and need a steady driver. You will join nine other drivers.\nRequirements: A clean licence.\n'],
  ['a list under «The job» with requirements in it', '# Seller\n\n## The job\n- ⟦Run the whole sale from the first call to the signature⟧\n- 4+ years selling to hospitals\n- ⟦Write the handbook for the next sellers⟧\n- ⟦Bring what you hear on calls to our product meeting⟧\n'],
]; // prettier-ignore

/** A line of a document, with the kind of the section it must be read in. */
const KINDS: readonly (readonly [string, string, string | undefined])[] = [
  ['Porter', '| Position | Responsibilities | Requirements |\n|---|---|---|\n| Porter | Carry bags and answer guests | Good English |\n', 'openings'],
  ['Good English', '| Position | Responsibilities | Requirements |\n|---|---|---|\n| Porter | Carry bags and answer guests | Good English |\n', 'requirements'],
  ['Millbrook Foods is an equal opportunity employer and welcomes applications from all backgrounds.', 'Duties\n- File the letters\n\nBenefits\n- Pension\n- 25 days of holiday\n\nMillbrook Foods is an equal opportunity employer and welcomes applications from all backgrounds.\n', 'equality'],
  ['We do not discriminate on the basis of age, sex or disability.', 'Duties\n- File the letters\n\nRequirements\n- Good English\n\nWe do not discriminate on the basis of age, sex or disability.\n', 'equality'],
  ['Women and people with disabilities are strongly encouraged to apply.', 'Duties\n- File the letters\n\nHow to apply\nSend your CV to jo@example.com.\nWomen and people with disabilities are strongly encouraged to apply.\n', 'equality'],
  ['我们是平等机会雇主，欢迎不同背景的候选人申请。', '岗位职责：\n1、接待来访\n福利待遇：\n1、五险一金\n\n我们是平等机会雇主，欢迎不同背景的候选人申请。\n', 'equality'],
  ['Click *Apply now* or ring the office', '**Duties**\n* Help people at home\n\n**SHIFT PATTERNS**\n* Mornings 7am – 2pm\n* Evenings 4pm – 10pm\n\nClick *Apply now* or ring the office\n', 'apply'],
  ['感兴趣的小伙伴欢迎投递简历！', '岗位职责：\n1、接待来访\n工作时间：\n1、早九晚六\n\n感兴趣的小伙伴欢迎投递简历！\n', 'apply'],
  ['感兴趣的小伙伴可以发资料到 hr@example.com', '岗位职责：\n1、接待来访\n2、整理货架\n3、感兴趣的小伙伴可以发资料到 hr@example.com\n', 'apply'],
  ['Apply paint evenly to doors and frames', 'Duties\nSand the walls\nApply paint evenly to doors and frames\n\nRequirements\nA driving licence\n', 'duties'],
  ['Welcome guests of every background', 'Duties\n- Set the tables\n- Welcome guests of every background\n- Serve lunch\n', 'duties'],
  ['早8点到晚6点', '岗位职责：\n1、接待来访\n上班：早8点到晚6点\n', 'hours'],
  ['All employees follow the fire rules.', '## Duties\n- Cut trees\n\n## Corporate Responsibilities\nAll employees follow the fire rules.\n', 'notes'],
]; // prettier-ignore

suite('reading what a line is about', () => {
  for (const [name, withDuties] of DUTIES) {
    test(`finds the duties in ${name}`, () => assertDuties(withDuties));
  }

  for (const [line, text, kind] of KINDS) {
    test(`reads «${line}» as ${String(kind)}`, () => assert.equal(sectionOf(text, line), kind));
  }

  test('gives a sub-heading of the duties no section of its own', () => {
    const { sections } = readDocument(
      '## 岗位职责\n\n### 招聘\n1. 组织面试。\n\n### 培训\n1. 组织新员工入职培训。\n\n## 任职要求\n1. 本科\n',
    );
    assert.ok(!sections.some(({ kind }) => kind === 'growth'));
  });
});
