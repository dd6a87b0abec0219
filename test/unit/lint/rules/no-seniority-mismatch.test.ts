import assert from 'node:assert/strict';
import { ask, need, titledJobWith, titledWith } from './postings';
import { issuesOf, ruleCases } from './ruleTester';

ruleCases('no-seniority-mismatch', {
  valid: [
    need('应届毕业生或3年以上工作经验'),
    need('应届生，1年实习经验'),
    ask('Recent graduates or 3 years of experience'),
    titledWith('运营专员', '3年以上运营经验'),
    titledWith('总经理助理', '8年以上工作经验'),
    titledWith('高级运营专员', '8年以上工作经验'),
    titledWith('运营助理', '公司成立10年，团队稳定'),
    titledWith('运营实习生', '应届生或3年以上经验均可'),
    titledJobWith('Operations Manager', '10+ years of experience'),
    titledJobWith('Assistant Vice President, Settlements', '8 years of experience in settlements'),
    titledJobWith('Assistant Professor of Chemistry', '8 years of research experience'),
    titledJobWith('Operations Specialist', '5+ years of experience'),
    titledJobWith('Intern', '5 years of experience preferred'),
  ],
  invalid: [
    { text: need('应届毕业生，⟦3年⟧以上工作经验'), message: 'beginner' },
    {
      text: ask('Entry level, ⟦5 years⟧ of experience'),
      message: 'beginner',
    },
    { text: titledWith('运营助理', '⟦8年⟧以上运营经验'), message: 'junior' },
    { text: titledWith('运营专员', '⟦十年⟧以上相关工作经验'), message: 'junior' },
    { text: titledWith('运营实习生', '⟦3-5年⟧电商运营经验'), message: 'beginner' },
    { text: titledJobWith('Junior Analyst', '⟦5+ years⟧ of experience in analytics'), message: 'beginner' },
    { text: titledJobWith('Office Assistant', '⟦10 years⟧ of office experience'), message: 'junior' },
  ],
});

suite('what a beginner is called beside years of experience', () => {
  for (const { text, words } of [
    { text: ask('Entry level, 5+ years of experience'), words: 'Entry level' },
    { text: ask('Recent graduates with 5 years of experience'), words: 'Recent graduates' },
    { text: need('仅限应届生，3年以上工作经验'), words: '应届生' },
  ])
    test(words, () => assert.equal(issuesOf('no-seniority-mismatch', text)[0]?.params['level'], words));
});
