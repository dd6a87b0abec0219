import { CAMPAIGN_DUTY, CAMPAIGN_TASK, duty, dutyList, REPORT_TASK, SHOP_DUTY, task, taskList } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('duty-starts-with-verb', {
  valid: [
    duty('陪伴住院老人'),
    duty('缓解客户焦虑'),
    task('Leave the kitchen clean'),
    task('Canvassing for members'),
    task('Jump on the till at noon'),
    task('Co-teach with the form tutor'),
    task('Chaperone patients'),
    task('Mark essays within a week'),
    task('Calibrate scales every month'),
    dutyList(SHOP_DUTY, CAMPAIGN_DUTY, '活动策划与执行', '根据大促节奏制定排期'),
    dutyList(SHOP_DUTY, '{第二项职责，写明每天、每周或每月做一次}'),
    dutyList(SHOP_DUTY, '完成领导交办的其他工作'),
    taskList(REPORT_TASK, CAMPAIGN_TASK, 'Weekly planning of shifts'),
    dutyList(SHOP_DUTY, '保持货架和通道的清洁'),
    dutyList(SHOP_DUTY, '每单拍照上传'),
    taskList(REPORT_TASK, 'Talk to ten members a week', 'Chase overdue invoices', 'Uploading menus on the delivery portals'),
    task('Replace the old simulator'),
    task('Trunking between Leeds and Hull'),
    // What postings of workshops, small firms and public employers say in a few words: a field below the title, a shift, a perk.
    task('Access the membership lists'),
    task('You will receive deliveries'),
    task('Walk the aisles'),
    task('Remind members of dues'),
    task('Water the beds'),
    task('Grading apples'),
    task('Dispose of rubbish'),
    task('Regularly oil the hinges'),
  ],
  invalid: [
    { text: dutyList(SHOP_DUTY, '⟦数据方面⟧') },
    { text: dutyList(SHOP_DUTY, '⟦各类表格⟧；'.replace('；⟧', '⟧')) },
    { text: taskList(REPORT_TASK, '⟦Various data⟧') },
    { text: taskList(REPORT_TASK, '⟦Returns and claims management⟧') },
    { text: task('⟦Old simulators⟧') },
    // What postings of workshops, small firms and public employers say in a few words: a field below the title, a shift, a perk.
    { text: task('⟦Returns and claims⟧') },
    { text: task('⟦Membership lists⟧') },
    // The verb of one line is the noun of another.
    { text: task('⟦Drinking water⟧') },
    { text: task('⟦Customer service⟧') },
  ],
});
