import { ask, task, titled, titledJob } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-gendered-title', {
  valid: [
    ask('Able to speak plainly with a foreman'),
    '# Customer Service Executive (Maid Agency)\n\n## Responsibilities\n\n- Answer calls\n',
    '# 男装女装导购\n\n## 岗位职责\n\n- 接待顾客\n',
    '# 女装买手\n\n## 岗位职责\n\n- 负责选品\n',
    '# 文员\n\n## 岗位职责\n\n- 整理文件\n',
    task('Estimate man-hours and manpower'),
    ask('Speaks Mandarin, can manage a team'),
    task('Support the chairman of our client'),
    ask('Ex-servicemen and retired servicemen are preferred'),
    // Conditions and promises of English postings, as small firms, shops, agencies and private households word them.
    ask('Report to the foreman on the site'),
    titledJob('Driver'),
    titledJob('Ironing Staff'),
    // Conditions, hours, costs and bait as recruiters of factories, kitchens and shops word them.
    titled('沪上阿姨店员'),
    titled('阿姨经纪人'),
    titled('家政阿姨培训师'),
    titled('大叔品牌运营'),
    titled('小哥哥主播运营'),
    titled('阿姨'),
  ],
  invalid: [
    { text: '# ⟦Barmen⟧ and bakers\n' },
    { text: ask('Three years of work as ⟦foreman⟧') },
    { text: '# ⟦Housemaid⟧\n\n## Responsibilities\n\n- Clean guest rooms\n' },
    { text: '# ⟦女文员⟧\n\n## 岗位职责\n\n- 整理文件\n', fixed: '# 文员\n\n## 岗位职责\n\n- 整理文件\n' },
    { text: '# ⟦空姐⟧\n\n## 岗位职责\n\n- 服务乘客\n' },
    { text: '# Senior ⟦Salesman⟧\n\n## Responsibilities\n\n- Sell\n', fixed: '# Senior Salesperson\n\n## Responsibilities\n\n- Sell\n' },
    { text: '# ⟦Waitresses⟧\n\n## Responsibilities\n\n- Serve\n', fixed: '# Servers\n\n## Responsibilities\n\n- Serve\n' },
    { text: '# Lift ⟦Serviceman⟧\n\n## Requirements\n\n- Tools\n', fixed: '# Lift Service Technician\n\n## Requirements\n\n- Tools\n' },
    { text: '# ⟦HANDYMAN⟧\n\n## Responsibilities\n\n- Repair\n', fixed: '# MAINTENANCE TECHNICIAN\n\n## Responsibilities\n\n- Repair\n' },
    // Conditions and promises of English postings, as small firms, shops, agencies and private households word them.
    { text: titledJob('⟦Airhostess⟧') },
    { text: titledJob('School ⟦Janitress⟧') },
    { text: titledJob('⟦Sales Boys⟧ for a Shoe Shop') },
    { text: titledJob('⟦Gateman⟧') },
    { text: titledJob('⟦Promo Girls⟧') },
    { text: titledJob('Massage Parlour ⟦Masseuse⟧') },
    { text: titledJob('⟦Storesman⟧') },
    { text: titledJob('⟦Kitchen Boy⟧') },
    { text: ask('We want a ⟦salesman⟧ who likes customers') },
    // Conditions, hours, costs and bait as recruiters of factories, kitchens and shops word them.
    { text: titled('⟦煮饭阿姨⟧'), message: 'found', level: 'warning' },
    { text: titled('⟦宿管阿姨⟧（2名）') },
    { text: titled('招聘⟦洗碗大姐⟧') },
    { text: titled('⟦外卖小哥⟧') },
    { text: titled('⟦门卫大爷⟧') },
    { text: titled('⟦奶茶小妹⟧3名') },
  ],
});
