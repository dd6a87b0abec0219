import { ruleCases } from './ruleTester';

ruleCases('no-multi-role-title', {
  valid: [
    '# 运营专员/助理\n',
    '# 产品经理/总监\n',
    '# 产品经理/产品运营/总监\n',
    '# A/B 测试工程师\n',
    '# UI/UX 设计师\n',
    '# 微博/微信运营\n',
    '# 新媒体运营（抖音/小红书）\n',
    '# Senior/Lead Analyst\n',
    '# Sales and Operations Associate\n',
    '# C/C++ Engineer\n',
    '# 数据分析师 / Data Analyst\n',
    '# 设计师 | Graphic Designer（远程）\n',
  ],
  invalid: [
    { text: '# ⟦运营/客服/行政专员⟧\n' },
    { text: '# ⟦数据分析师、产品运营⟧\n' },
    { text: '# ⟦Ops / Sales / HR⟧\n' },
    { text: '# ⟦客服/美工/文案/助理⟧\n' },
    { text: '# ⟦诚聘 前端/后端/测试/产品运营/助理⟧\n' },
    { text: '# ⟦Office Manager / Recruiter⟧\n' },
    { text: '# ⟦HR/行政专员⟧\n' },
    { text: '# ⟦客服专员 / Data Analyst / 行政⟧\n' },
  ],
});
