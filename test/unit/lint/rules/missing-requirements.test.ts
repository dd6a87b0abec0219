import { EN, ZH } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('missing-requirements', {
  valid: [
    '# 运营专员\n',
    `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n## 任职资格\n\n- 两年以上运营经验\n`,
    `岗位职责和要求：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n3、熟悉电商平台规则\n`,
    `# Operations Specialist\n\n## Your tasks\n\n${EN}\n\n## Who you are\n\n- Two years of experience\n`,
  ],
  invalid: [
    {
      text: `# ⟦运营专员⟧\n\n## 岗位职责\n\n${ZH}\n\n## 福利待遇\n\n- 每年一次体检\n`,
      fixed: `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n## 任职要求\n\n- {必须具备的经验或技能，说明用在哪项职责上}\n- {第二项必备条件}\n\n## 福利待遇\n\n- 每年一次体检\n`,
    },
    {
      text: `# ⟦Operations Specialist⟧\n\n## What you'll do\n\n${EN}\n`,
      fixed: `# Operations Specialist\n\n## What you'll do\n\n${EN}\n\n## Requirements\n\n- {experience or skill the duties cannot be done without}\n- {second must-have}\n`,
    },
  ],
});
