import { ask, headed, job, posting } from './postings';
import { ruleCases } from './ruleTester';

// What postings of workshops, small firms and public employers say in a few words: a field below the title, a shift, a perk.

ruleCases('missing-pay', {
  valid: [
    posting('## 福利待遇\n\n- 底薪加提成，年终奖另计'),
    posting('## 备注\n\n待遇优厚，欢迎加入'),
    posting('## 福利\n\n- 福利待遇从优'),
    job('## Terms\n\nHourly, paid every second week'),
    job('Full-time, non-exempt, $21.50 per hour'),
  ],
  invalid: [
    {
      text: '# ⟦运营专员⟧\n\n## 岗位职责\n\n- 负责店铺日常运营\n- 策划促销活动\n- 跟进客户反馈\n\n## 福利待遇\n\n弹性工作，住房补贴，年终奖。\n',
    },
    { text: '# ⟦运营专员⟧\n\n## 岗位职责\n\n- 负责店铺日常运营\n- 策划促销活动\n- 跟进客户反馈\n\n## 福利\n\n- 绩效奖金、年度体检\n' },
    {
      text: '# ⟦Shelter Coordinator⟧\n\nJob Type: Full Time, Hourly, Non-Exempt\n\n## Responsibilities\n\n- Plan the weekly rota\n- Order supplies each month\n- Keep the intake records\n',
    },
    {
      text: '# ⟦Clinic Clerk⟧\n\nStatus: hourly, exempt from overtime\n\n## Responsibilities\n\n- File the records each day\n- Greet visitors\n- Order supplies each month\n',
    },
  ],
});

ruleCases('missing-location', {
  valid: [
    posting('公司位于凤凰市'),
    posting('地址：凤凰市区'),
    posting('工作地点上海，偶尔出差'),
    posting('常驻上海市，可接受到外地出差'),
    headed('Sample County\n\nAnimal Services Clerk'),
    headed('City of Sampleton\n\nRecords Clerk'),
    headed('Sampleton Borough Council\n\nRecords Clerk'),
    headed('Records Clerk\n\nTown of Marlow'),
  ],
  invalid: [
    { text: '# ⟦运营专员⟧\n\n## 岗位职责\n\n- 收集和分析市场数据，每周反馈\n- 拓展二线城市渠道\n- 跟进连锁超市订单\n' },
    { text: '# ⟦运营专员⟧\n\n## 岗位职责\n\n- 每年两次到上海等地出差\n- 跟进客户订单\n- 每周汇总数据\n' },
    { text: '# ⟦采购专员⟧\n\n## 岗位职责\n\n- 每季度去深圳、东莞等地考察供应商\n- 跟进采购订单\n- 每周汇总数据\n' },
    {
      text: '# ⟦Shelter Coordinator⟧\n\nJob Type: Full Time (Variable Days), Hourly, Non-Exempt\n\n## Responsibilities\n\n- Plan the weekly rota\n- Order supplies each month\n- Keep the intake records\n',
    },
    {
      text: '# ⟦County Sales Lead⟧\n\nSales Council\n\n## Responsibilities\n\n- Plan the weekly rota\n- Order supplies each month\n- Keep the records\n',
    },
  ],
});

ruleCases('no-vague-pay', {
  valid: [
    '# 会计\n\n凤凰市 | 8000-10000元/月，面议 | 大专\n',
    '# 会计\n\n凤凰市 | 面试时间面议 | 大专\n',
    '# 会计\n\n负责人面议后入职\n',
    posting('## 备注\n\n到岗时间 | 面议'),
    job('Compensation: based on experience, $60,000 to $70,000'),
    ask('Recommendations based on experience'),
  ],
  invalid: [
    { text: '# 会计\n\n凤凰市 | ⟦面议⟧ | 大专 | 2人\n' },
    { text: '# 会计\n\n凤凰 · 全职 · ⟦面议⟧\n' },
    { text: '# 会计\n\n凤凰市｜⟦薪资：面议⟧｜大专\n' },
    { text: job('Compensation: ⟦based on experience⟧') },
    { text: job('## Pay\n\n⟦Depending upon experience⟧ and qualifications') },
  ],
});
