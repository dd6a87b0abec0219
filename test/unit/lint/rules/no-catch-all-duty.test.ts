import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text';
import { CAMPAIGN_DUTY, duty, dutyList, REPORT_TASK, SHOP_DUTY, task, taskList } from './postings';
import { issuesOf, ruleCases } from './ruleTester';

const FOUR = [SHOP_DUTY, CAMPAIGN_DUTY, '维护核心商家，每月回访 20 家', '协调设计与仓储完成大促筹备'];

ruleCases('no-catch-all-duty', {
  valid: [
    task('All client travel arranged by the company car pool'),
    dutyList(SHOP_DUTY, '分配客服排班，安排面试时间'),
    dutyList(SHOP_DUTY, '负责其他平台的店铺运营'),
    dutyList(SHOP_DUTY, '负责日报和其他平台的数据汇总'),
    dutyList(SHOP_DUTY, '登记合同及其他交办人信息'),
    dutyList(SHOP_DUTY, '协调其他部门完成上架'),
    dutyList(SHOP_DUTY, '处理客户交代的退换货问题'),
    dutyList(SHOP_DUTY, '负责项目交付的验收工作'),
    `${dutyList(SHOP_DUTY, CAMPAIGN_DUTY)}- 服从领导安排的其他工作\n`,
    taskList(REPORT_TASK, 'Assist with other teams’ events as needed'),
    taskList(REPORT_TASK, 'Create listing content as required'),
    taskList(REPORT_TASK, 'Coordinate all project work as directed by the roadmap'),
    taskList(REPORT_TASK, 'Review tasks assigned by the customer portal'),
    taskList(REPORT_TASK, 'Support special projects and trade events as needed'),
    dutyList(SHOP_DUTY, '完成上级下达的月度销售任务'),
    dutyList(SHOP_DUTY, '完成公司分配的各项生产任务'),
    dutyList(SHOP_DUTY, '按时完成总部下达的招生指标'),
    // Conditions, hours, costs and bait as recruiters of factories, kitchens and shops word them.
    duty('负责上级交办的其他活动策划'),
    // What postings of workshops, small firms and public employers say in a few words: a field below the title, a shift, a perk.
    duty('负责其他行政管理人员的排班'),
    task('Pass on any other work to the depot'),
  ],
  invalid: [
    { text: dutyList(SHOP_DUTY, CAMPAIGN_DUTY, '整理客户档案', '⟦完成学校安排的其他工作⟧'), message: 'last' },
    { text: task('⟦Other tasks arranged by the leader⟧') },
    { text: task('⟦Other incidental duties⟧') },
    { text: dutyList(SHOP_DUTY, '⟦完成领导交办的其他工作⟧'), message: 'found', fixed: dutyList(SHOP_DUTY) },
    { text: dutyList('⟦完成上级安排的临时性任务⟧', ...FOUR), message: 'found' },
    { text: dutyList(...FOUR, '⟦其他相关工作⟧'), message: 'last', fixed: dutyList(...FOUR) },
    { text: dutyList(SHOP_DUTY, `${CAMPAIGN_DUTY}，⟦以及部门主管布置的其他事务⟧`), message: 'found' },
    { text: dutyList(SHOP_DUTY, '⟦公司交代的各项工作⟧。') },
    { text: dutyList(SHOP_DUTY, '⟦总经理交办的其它事项⟧；') },
    { text: taskList(REPORT_TASK, '⟦Other duties as assigned⟧'), fixed: taskList(REPORT_TASK) },
    { text: taskList(REPORT_TASK, 'Performs ⟦related work as assigned⟧.'), fixed: taskList(REPORT_TASK) },
    { text: taskList(REPORT_TASK, '⟦Any other duties required by⟧ the manager') },
    { text: taskList(REPORT_TASK, '⟦Ad hoc tasks as needed⟧') },
    { text: dutyList(SHOP_DUTY, '⟦其它与岗位相关的工作⟧') },
    { text: dutyList(SHOP_DUTY, '月报汇总⟦及其他交办事务⟧') },
    { text: dutyList(SHOP_DUTY, '填写日报⟦和其它临时安排的工作⟧') },
    { text: dutyList(SHOP_DUTY, '⟦其它日常工作事务⟧') },
    { text: dutyList(SHOP_DUTY, '⟦完成其他交办任务⟧') },
    { text: taskList(REPORT_TASK, 'Undertake ⟦any other reasonable duties⟧') },
    { text: dutyList(SHOP_DUTY, '⟦完成公司下达的销售任务及其他临时工作⟧') },
    { text: dutyList(SHOP_DUTY, '⟦完成店长布置的工作任务⟧') },
    // Conditions, hours, costs and bait as recruiters of factories, kitchens and shops word them.
    { text: duty('⟦完成店长安排的其他杂活⟧') },
    { text: duty('⟦领导交代的其它零活⟧') },
    // What postings of workshops, small firms and public employers say in a few words: a field below the title, a shift, a perk.
    { text: task('⟦Any other work given by⟧ the seniors') },
    { text: duty('⟦其他行政管理事务⟧') },
    { text: duty('⟦其他后勤工作⟧') },
  ],
});

/** Lines with what remains of them; the same where there is nothing to take out without harm. */
const BESIDE_WORK: readonly (readonly [string, string])[] = [
  ['月报汇总及其他交办事务', '月报汇总'],
  ['整理台账，完成领导交办的其他工作', '整理台账'],
  ['整理台账，并完成上级安排的其他事项。', '整理台账。'],
  ['完成领导交办的其他工作，整理台账', '整理台账'],
  ['整理台账、更新库位及领导交办的其他工作', '整理台账、更新库位及领导交办的其他工作'],
  ['整理台账，完成领导和上级交办的其他工作', '整理台账，完成领导和上级交办的其他工作'],
];
const BESIDE_WORK_EN: readonly (readonly [string, string])[] = [
  ['Pack orders and perform other duties as assigned.', 'Pack orders.'],
  ['Assist with packing and any other duties as assigned', 'Assist with packing'],
  ['Other duties as assigned, and pack orders', 'Other duties as assigned, and pack orders'],
];

suite('a catch-all beside work that is named', () => {
  const cases = [
    ...BESIDE_WORK.map((lines) => lines.map((line) => dutyList(SHOP_DUTY, line))),
    ...BESIDE_WORK_EN.map((lines) => lines.map((line) => taskList(REPORT_TASK, line))),
  ];
  for (const [text = '', mended = ''] of cases)
    test(`is taken out of ${JSON.stringify(text.slice(-60))}`, () => {
      const [issue, ...others] = issuesOf('no-catch-all-duty', text);
      assert.deepEqual(others, []);
      assert.equal(applyEdits(text, issue?.fixes[0]?.edits ?? []), mended);
    });
});
