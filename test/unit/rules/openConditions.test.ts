import { ask, need, offer } from './postings';
import { ruleCases } from './ruleTester';

// What a posting says to be open about one condition makes another one beside it no less of a condition.

ruleCases('no-region-limit', {
  valid: [
    need('户籍、性别不限，本科以上'),
    need('性别、户籍不限，经验不限'),
    need('男女不限，户籍不限，本地户口也可'),
    need('男女不限，可协助办理本市户口'),
    need('男女、户口不限，需倒班'),
  ],
  invalid: [
    { text: need('男女不限，⟦宁波户口优先⟧') },
    { text: need('1、男女均可，⟦需本地户籍⟧') },
    { text: need('学历不限，专业不限，⟦限本地人⟧') },
    { text: need('无需经验，⟦老乡优先⟧') },
  ],
});

ruleCases('no-health-limit', {
  valid: [need('男女不限，食品行业需健康证，无传染病'), need('病史不限，无重大疾病史的要求')],
  invalid: [
    { text: need('男女不限，⟦无传染病⟧') },
    { text: need('经验不限，能上夜班，⟦无重大疾病⟧') },
    { text: need('男女不限，⟦无纹身及传染病⟧') },
    { text: need('⟦无不良嗜好、传染病⟧，能站立工作') },
  ],
});

ruleCases('no-marriage-or-child-limit', {
  valid: [need('婚否不限，未婚已婚均可'), need('男女不限，婚姻状况不限，未婚也可')],
  invalid: [{ text: need('男女不限，⟦已婚优先⟧') }, { text: need('学历不限，⟦未婚⟧，能住宿舍') }],
});

ruleCases('no-age-limit', {
  valid: [need('年龄不限，有活力，95后也欢迎'), need('经验不限，服务过35岁以下用户')],
  invalid: [{ text: need('男女不限，⟦95后⟧优先') }],
});

ruleCases('no-excess-personal-data', {
  valid: [need('男女不限，星座不限'), ask('No photo required, send your resume with references')],
  invalid: [
    { text: need('经验不限，⟦属虎勿扰⟧') },
    { text: need('⟦属虎者请慎投⟧') },
    { text: ask('Experience not required. ⟦Date of birth⟧ must be stated in the CV') },
  ],
});

ruleCases('no-ethnicity-or-religion-limit', {
  valid: [need('男女不限，民族不限'), need('国籍不限，外籍同事较多')],
  invalid: [{ text: need('男女不限，⟦华人优先⟧') }, { text: need('男女均可，⟦限外籍⟧') }],
});

ruleCases('no-gender-limit', {
  valid: [need('小姐姐也好，男女不限，零基础的小姐姐都可以')],
  invalid: [],
});

ruleCases('no-native-speaker', {
  valid: [need('学历不限，母语不限'), need('不要求母语为英语，专业不限')],
  invalid: [{ text: need('专业不限，⟦英语母语者⟧优先') }],
});

ruleCases('no-fee-or-deposit', {
  valid: [
    need('无需经验，无需押金'),
    need('入职前需体检，体检费自备，满月报销'),
    need('自备电脑，体检费由公司报销'),
    offer('No application fee and no experience needed'),
  ],
  invalid: [
    { text: need('无需经验，入职需交⟦押金⟧300元') },
    { text: need('统一安排体检，自备⟦体检费⟧45元，有体检报告的无需体检') },
    { text: need('自带⟦服装费⟧80元') },
  ],
});
