// Postings to be checked: with a single line in the section that the name tells, or with three duties and what else is given.

/** Duties in Chinese. */
export const SHOP_DUTY = '负责店铺日常运营，每周输出数据周报';
export const CAMPAIGN_DUTY = '策划月度促销活动并复盘效果';
/** Duties in English. */
export const REPORT_TASK = 'Prepare the weekly operations report';
export const CAMPAIGN_TASK = 'Plan monthly campaigns with marketing';

/** A requirement of a Chinese posting. */
export const need = (line: string): string => `# 运营专员\n\n## 岗位职责\n\n- ${SHOP_DUTY}\n\n## 任职要求\n\n- ${line}\n`;
/** A duty of a Chinese posting. */
export const duty = (line: string): string => `# 运营专员\n\n## 岗位职责\n\n- ${line}\n- 每周复盘活动数据\n`;
/** A benefit of a Chinese posting. */
export const perk = (line: string): string => `# 运营专员\n\n## 福利待遇\n\n- ${line}\n`;
/** How to apply, in Chinese. */
export const send = (line: string): string => `# 运营专员\n\n## 应聘方式\n\n${line}\n`;
/** A requirement of an English posting. */
export const ask = (line: string): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n- ${REPORT_TASK}\n\n## Requirements\n\n- ${line}\n`;
/** A duty of an English posting. */
export const task = (line: string): string => `# Operations Specialist\n\n## Responsibilities\n\n- ${line}\n- ${REPORT_TASK}\n`;
/** A benefit of an English posting. */
export const offer = (line: string): string => `# Operations Specialist\n\n## Benefits\n\n- ${line}\n`;
/** How to apply, in English. */
export const apply = (line: string): string => `# Operations Specialist\n\n## How to apply\n\n${line}\n`;

/** Three duties in Chinese. */
export const ZH = `- ${SHOP_DUTY}\n- ${CAMPAIGN_DUTY}\n- 跟进客户反馈，推动问题闭环`;
/** Three duties in English. */
export const EN = `- ${REPORT_TASK}\n- ${CAMPAIGN_TASK}\n- Resolve customer complaints within a day`;
/** A Chinese posting with its duties, and the rest of it. */
export const posting = (rest: string): string => `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n${rest}\n`;
/** An English posting with its duties, and the rest of it. */
export const job = (rest: string): string => `# Operations Specialist\n\n## Responsibilities\n\n${EN}\n\n${rest}\n`;
/** An English posting with a head and an end of its own. */
export const headed = (head: string, rest = ''): string =>
  `${head}\n\nResponsibilities:\n${EN}\n\nRequirements:\n- Two years in operations\n${rest}`;
/** A Chinese posting with a title of its own. */
export const titled = (title: string): string => `# ${title}\n\n## 岗位职责\n\n- 负责门店日常销售与顾客接待\n- 负责商品陈列和补货\n`;
/** An English posting with a title of its own. */
export const titledJob = (title: string): string => job('').replace('Operations Specialist', title);
/** The pay of a Chinese posting, and its hours. */
export const paid = (line: string): string => posting(`## 薪资待遇\n\n- ${line}`);
export const hours = (line: string): string => posting(`## 工作时间\n\n- ${line}`);
/** A Chinese posting of nothing but some duties. */
export const dutyList = (...lines: readonly string[]): string =>
  `# 运营专员\n\n## 岗位职责\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n## 任职要求\n\n- 两年以上运营经验\n`;
/** An English posting of nothing but some duties. */
export const taskList = (...lines: readonly string[]): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n## Requirements\n\n- Two years of experience in operations\n`;
/** A Chinese posting with a title and a requirement of its own. */
export const titledWith = (title: string, requirement: string): string =>
  `# ${title}\n\n## 岗位职责\n\n- ${SHOP_DUTY}\n- ${CAMPAIGN_DUTY}\n\n## 任职要求\n\n- ${requirement}\n`;
/** An English posting with a title and a requirement of its own. */
export const titledJobWith = (title: string, requirement: string): string =>
  `# ${title}\n\n## Responsibilities\n\n- ${REPORT_TASK}\n- ${CAMPAIGN_TASK}\n\n## Requirements\n\n- ${requirement}\n`;

/** Pages of an employer that name jobs as links, behind which these are told, and those that link to something else. */
export const LINKS_TO_JOBS: readonly string[] = [
  '- [Yard Manager](jobs/yard-manager.pdf)',
  '* [Ledger assistant](https://mill.example/jobs?id=7)\n* [Our board](board.html)',
  '1. [Shift managers](shifts)',
  '- [Deputy Director](/jobs/deputy/)\n- [Our board](board.html)',
  '- [仓库主管](jobs/warehouse.html)',
];
export const OTHER_LINKS: readonly string[] = [
  '- [The history of our mill](history.html)',
  '- [Map](map.png)\n- [Support](support.html)',
  '- Yard Manager\n- Ledger clerk',
  '- Ask the [yard manager](people/yard.html) for a tour',
  '[Yard Manager](jobs/yard-manager.pdf)',
];
/** A page with one of them. */
export const page = (links: string): string =>
  `# ⟦Work at the old mill⟧\n\nThe old mill has ground flour for three generations, and its friends come from all over the valley to see the wheel turn.\n\n${links}\n\nThe garden has a pond, and a heron that has lived there for years.\n`;

/** Sentences that say that the whole description stands elsewhere. */
export const TOLD_ELSEWHERE: readonly string[] = [
  'Full description on the website of the mill.',
  'For the full posting, see the page of the mill.',
  'The detailed job description can be downloaded here.',
  'Please visit our page for a complete job description.',
  'The job description is available from the office.',
  'See the attached job description.',
  'Ask the office for the application pack.',
  'Download the job description below.',
  'A copy of the job description is in the office.',
];
