import { titledJobWith, titledWith } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-soft-skill-pile', {
  valid: [
    titledWith('运营专员', '沟通能力好，有责任心，做事认真'),
    titledJobWith('Analyst', 'A team player with good communication skills'),
  ],
  invalid: [
    { text: '## 岗位职责\n\n- 负责店铺日常运营\n\n## ⟦任职要求⟧\n\n- 沟通能力强，责任心强\n- 工作认真，积极主动\n' },
    {
      text: '学历要求：大专\n\n岗位职责：\n1、负责店铺日常运营\n2、整理台账\n\n⟦任职要求⟧：\n1、沟通能力强，责任心强\n2、工作认真，积极主动\n',
    },
    {
      text: '## 岗位职责\n\n- 负责店铺日常运营\n\n## ⟦任职要求⟧\n\n经验：一年以上，有责任心，积极主动，善于沟通，工作认真\n',
    },
    {
      text: '## Responsibilities\n\n- Run the shop\n\n## ⟦Requirements⟧\n\n- Detail-oriented team player\n- Self-starter with excellent communication skills\n',
    },
  ],
});
