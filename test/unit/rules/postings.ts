// Postings to be checked: with a single line in the section that the name tells, or with three duties and what else is given.

/** A requirement of a Chinese posting. */
export const need = (line: string): string =>
  `# 运营专员\n\n## 岗位职责\n\n- 负责店铺日常运营，每周输出数据周报\n\n## 任职要求\n\n- ${line}\n`;
/** A duty of a Chinese posting. */
export const duty = (line: string): string => `# 运营专员\n\n## 岗位职责\n\n- ${line}\n- 每周复盘活动数据\n`;
/** A benefit of a Chinese posting. */
export const perk = (line: string): string => `# 运营专员\n\n## 福利待遇\n\n- ${line}\n`;
/** How to apply, in Chinese. */
export const send = (line: string): string => `# 运营专员\n\n## 应聘方式\n\n${line}\n`;
/** A requirement of an English posting. */
export const ask = (line: string): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n- Prepare the weekly operations report\n\n## Requirements\n\n- ${line}\n`;
/** A duty of an English posting. */
export const task = (line: string): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n- ${line}\n- Prepare the weekly operations report\n`;
/** A benefit of an English posting. */
export const offer = (line: string): string => `# Operations Specialist\n\n## Benefits\n\n- ${line}\n`;
/** How to apply, in English. */
export const apply = (line: string): string => `# Operations Specialist\n\n## How to apply\n\n${line}\n`;

/** Three duties in Chinese. */
export const ZH = '- 负责店铺日常运营，每周输出数据周报\n- 策划月度促销活动并复盘效果\n- 跟进客户反馈，推动问题闭环';
/** Three duties in English. */
export const EN =
  '- Prepare the weekly operations report\n- Plan monthly campaigns with marketing\n- Resolve customer complaints within a day';
/** A Chinese posting with its duties, and the rest of it. */
export const posting = (rest: string): string => `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n${rest}\n`;
/** An English posting with its duties, and the rest of it. */
export const job = (rest: string): string => `# Operations Specialist\n\n## Responsibilities\n\n${EN}\n\n${rest}\n`;
/** An English posting with a head and an end of its own. */
export const headed = (head: string, rest = ''): string =>
  `${head}\n\nResponsibilities:\n${EN}\n\nRequirements:\n- Two years in operations\n${rest}`;
