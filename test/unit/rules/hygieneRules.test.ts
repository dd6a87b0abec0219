import { ruleCases } from './ruleTester';

const ZH = '- 负责店铺日常运营，每周输出数据周报\n- 策划月度促销活动并复盘效果\n- 跟进客户反馈，推动问题闭环';
const EN = '- Prepare the weekly operations report\n- Plan monthly campaigns with marketing\n- Resolve customer complaints within a day';
const posting = (rest: string): string => `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n${rest}\n`;
const job = (rest: string): string => `# Operations Specialist\n\n## Responsibilities\n\n${EN}\n\n${rest}\n`;

ruleCases('no-paste-residue', {
  valid: [
    posting('**重点**：***必须***掌握 Excel'),
    posting('***'),
    posting('负责关键字投放：百度、头条'),
    posting('👨‍💻 远程办公'),
    posting('> 职能类别：运营'),
    job('Apply now by sending your resume to the hiring team.'),
    job('Keep the share of voice high'),
    posting('**岗位****要求**'),
    posting('**行政专员****（采购方向）**'),
    posting('来源：内部推荐优先'),
    posting('- 完成竞品的竞争力分析报告'),
    job('Apply now\n\nWe read every application and answer within a week.'),
    job('Apply now\n\nWrite to jobs@meadow.example'),
    job('## Apply now\n\nTell us when you can start'),
    job('- Posted workers’ rights training every 3 days'),
    job('Home visits > 3 a day need a car'),
    posting('- 阅读量 10万+\n- 点赞 5000+'),
    posting('联系我时请说明应聘岗位'),
    posting('- 每天更新 3 天前的数据'),
    posting('长按识别二维码投递简历'),
    posting('企业认证'),
    posting('- 月均触达 1200 人'),
    posting('面试前 3 天收藏路线'),
  ],
  invalid: [
    { text: posting('五险一金\n⟦发布于 5 天前   86 人浏览   举报⟧\n'), fixed: posting('五险一金\n') },
    { text: posting('五险一金\n⟦企业认证  已实名⟧\n⟦该职位已被 40 人收藏⟧\n⟦请登录后查看⟧\n'), fixed: posting('五险一金\n') },
    {
      text: posting('五险一金\n⟦阅读原文⟧\n⟦阅读 1,204  赞 12 在看 3⟧\n⟦长按识别二维码⟧\n⟦点击上方蓝字关注我们⟧\n'),
      fixed: posting('五险一金\n'),
    },
    { text: posting('五险一金\n⟦来电时请说是在快聘网上看到的，谢谢！⟧\n'), fixed: posting('五险一金\n') },
    { text: posting('⟦职能类别：运营专员⟧\n⟦关键字：电商 运营⟧'), fixed: posting('').replace(/\n$/, '') },
    { text: posting('五险一金 ⟦职能类别：运营专员⟧'), fixed: posting('五险一金') },
    { text: posting('五险一金\n⟦微信分享⟧\n'), fixed: posting('五险一金\n') },
    { text: posting('上班地址：人民路88号 ⟦查看地图⟧'), fixed: posting('上班地址：人民路88号') },
    { text: posting('⟦***⟧优先'), message: 'masked' },
    { text: posting('负责⟦\u200b⟧选品'), message: 'hidden', fixed: posting('负责选品') },
    { text: posting('每天⟦８⟧小时'), message: 'digits', level: 'hint', fixed: posting('每天8小时') },
    { text: job('Leeds\n\n⟦Apply now⟧\n'), fixed: job('Leeds\n') },
    { text: posting('五险一金\n⟦收藏　举报　微信扫码分享⟧\n'), fixed: posting('五险一金\n') },
    {
      text: posting('五险一金\n⟦BOSS 安全提示⟧\n⟦BOSS直聘严禁用人单位收取求职者财物，一旦发现请立即举报⟧\n'),
      fixed: posting('五险一金\n'),
    },
    { text: posting('五险一金\n⟦竞争力分析⟧\n⟦你的竞争力如何？开通后查看⟧\n'), fixed: posting('五险一金\n') },
    { text: posting('⟦查看全部职位⟧\n⟦来源：⟧'), message: 'line' },
    { text: posting('⟦首页 > 社会招聘 > 运营⟧'), message: 'line' },
    { text: job('⟦Skip to main content⟧\n⟦Home > Careers > Field jobs⟧\nLeeds\n⟦Back to top⟧'), fixed: job('Leeds') },
    {
      text: job('⟦Posted 2 weeks ago · 40 applicants⟧\nLeeds\n⟦Referrals increase your chances of interviewing at Meadow by 2x⟧'),
      fixed: job('Leeds'),
    },
    { text: job('⟦Apply now⟧\n⟦Save job⟧\n\nAbout the team'), message: 'line' },
  ],
});
