// Postings with a single line to be checked, each in the section that the name tells.

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
