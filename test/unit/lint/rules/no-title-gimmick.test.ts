import { ask, duty, task } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-title-gimmick', {
  valid: [
    '# 运营专员\n\n## 岗位职责\n\n- 对接大神作者，维护达人关系\n',
    '# 合伙人运营专员\n\n## 岗位职责\n\n- 负责城市合伙人招募\n',
    task('Manage the Ninja kitchen brand'),
    duty('维护 Ninja 品牌的店铺'),
    ask('We have no time for wannabe rockstars'),
    '# Wizard of Oz Theatre Assistant\n\n## Responsibilities\n\n- Write copy\n',
    '# Guru Nanak School Teacher\n',
    '# Junior Ninja Warrior Coach\n',
  ],
  invalid: [
    { text: '# 运营⟦大神⟧\n\n## 岗位职责\n\n- 负责店铺运营\n', level: 'information' },
    { text: '# Ops ⟦Ninja⟧\n\n## Responsibilities\n\n- Run the shop\n', level: 'information' },
    { text: ask('We want a growth ⟦ninja⟧'), level: 'information' },
    { text: ask('⟦Rockstar⟧ wanted') },
    { text: task('Work beside other ⟦gurus⟧'), level: 'hint' },
    { text: '# Sales ⟦Ninja⟧\n', message: 'found' },
    { text: '# Community Manager\n\n**In short**: come and be our community ⟦rockstar⟧.\n', message: 'elsewhere' },
  ],
});
