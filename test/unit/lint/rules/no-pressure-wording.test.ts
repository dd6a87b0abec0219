import { ask, duty, need, offer, task } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-pressure-wording', {
  valid: [
    ask('Able to take pressure readings'),
    ask('Able to work under stress testing procedures'),
    ask('Calms down clients in stressful situations'),
    offer('No stressful environment: calm rooms and a garden'),
    need('不用熬夜，按时下班'),
    ask('Chooses steel resistant to stress cracks in a pressure vessel'),
    duty('负责接口的压力测试'),
    duty('研究抗压材料与血压产品'),
    need('了解抗压强度试验'),
    '## 公司介绍\n\n我们运营“奋斗者”品牌。\n',
    task('Test the blood pressure monitor'),
    ask('Know high pressure vessels'),
    need('不打鸡血，不搞狼性'),
  ],
  invalid: [
    { text: need('能⟦承担高负荷的工作⟧节奏') },
    { text: ask('⟦Withstand pressure⟧ from clients') },
    { text: ask('⟦High tolerance for stress⟧') },
    { text: ask('No ⟦clock watchers⟧') },
    { text: ask('⟦Killer instinct⟧ at the till') },
    { text: ask('Keeps calm in a busy and ⟦stressful environment⟧') },
    { text: ask('The work is ⟦stressful at times⟧') },
    { text: need('⟦能熬夜⟧，周末可轮班') },
    { text: ask('⟦Resistant to stress⟧, flexible') },
    { text: ask('Can ⟦bear hardships⟧') },
    { text: need('能⟦打鸡血⟧') },
    { text: need('⟦狼性团队，抗压⟧') },
    { text: need('⟦抗压能力强，吃苦耐劳⟧') },
    { text: need('能⟦承受较大的工作压力⟧'), level: 'hint' },
    { text: ask('⟦Thrive under pressure⟧') },
    { text: ask('Able to ⟦hit the ground running⟧') },
  ],
});
