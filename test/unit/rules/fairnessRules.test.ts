import { ruleCases } from './ruleTester';

const need = (line: string): string => `# 运营专员\n\n## 岗位职责\n\n- 负责店铺日常运营，每周输出数据周报\n\n## 任职要求\n\n- ${line}\n`;
const duty = (line: string): string => `# 运营专员\n\n## 岗位职责\n\n- ${line}\n- 每周复盘活动数据\n`;
const perk = (line: string): string => `# 运营专员\n\n## 福利待遇\n\n- ${line}\n`;
const ask = (line: string): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n- Prepare the weekly operations report\n\n## Requirements\n\n- ${line}\n`;
const task = (line: string): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n- ${line}\n- Prepare the weekly operations report\n`;

ruleCases('no-gender-limit', {
  valid: [
    duty('负责女装运营与选品'),
    duty('负责男鞋类目招商，面向女性用户策划活动'),
    need('男女不限，年龄不限'),
    need('性别：男/女均可'),
    need('性别不限，欢迎女性应聘'),
    need('男、女均可，本科以上学历'),
    need('有女性消费品牌运营经验优先'),
    need('熟悉限女装类目的平台规则'),
    perk('提供女生宿舍，妇女节放假半天'),
    perk('员工子女可享受医疗补贴'),
    '# 男装运营专员\n\n## 岗位职责\n\n- 负责男装上新',
    task('Plan women’s wear marketing'),
    ask('We are an equal opportunity employer and do not discriminate by sex, male preferred or female preferred'),
    ask('Experience with female audiences'),
    '## Equal opportunity\n\nWe welcome women, men, disabled people and everyone else; no male preferred, no female preferred.\n',
  ],
  invalid: [
    { text: need('本岗位⟦只招女生⟧'), message: 'found' },
    { text: need('⟦男士优先⟧，有电商经验'), message: 'found' },
    { text: need('⟦性别：男⟧'), message: 'found' },
    { text: need('性别要求：⟦女⟧'), message: 'found' },
    { text: need('⟦女⟧25-35岁，普通话标准') },
    { text: need('⟦女孩子优先⟧') },
    { text: need('大专以上学历，⟦女⟧，25-35岁') },
    { text: need('⟦女性⟧，形象好，普通话标准') },
    { text: need('⟦仅限女性⟧') },
    { text: need('⟦限男性⟧，能适应出差') },
    { text: need('有耐心的⟦女生优先考虑⟧') },
    { text: need('执行力强的⟦女性⟧') },
    { text: need('⟦不招男生⟧') },
    { text: ask('⟦Female candidates only⟧'), message: 'english' },
    { text: ask('⟦Males preferred⟧, two years of experience'), message: 'english' },
    { text: ask('⟦Gender: Female⟧'), message: 'english' },
  ],
});

ruleCases('no-marriage-or-child-limit', {
  valid: [
    perk('五险：养老、医疗、生育保险，婚假、产假、育儿假'),
    perk('员工结婚礼金，子女教育补贴，未婚员工可申请单身公寓'),
    duty('负责婚恋产品的单身用户运营'),
    duty('独立负责店铺运营'),
    duty('负责母婴类目的内容，了解备孕、怀孕用户的需求'),
    need('婚否不限，已婚、未婚均可'),
    need('有婚恋平台已婚用户研究经验'),
    ask('Experience in a single-page application team'),
    task('Support families with children'),
  ],
  invalid: [
    { text: need('两年内⟦无生育计划⟧') },
    { text: need('⟦已婚已育优先⟧') },
    { text: need('女性需⟦已婚已育⟧') },
    { text: need('⟦限单身⟧，能长期出差') },
    { text: need('30岁以下，⟦未婚⟧，大专以上') },
    { text: need('近期⟦不考虑怀孕⟧') },
    { text: need('⟦入职孕检⟧合格') },
    { text: ask('⟦No plans to start a family⟧ in the next two years') },
    { text: ask('⟦Unmarried preferred⟧') },
  ],
});

ruleCases('no-age-limit', {
  valid: [
    need('年龄不限，经验不限'),
    duty('策划面向35岁以下用户的内容'),
    duty('运营3-6岁儿童产品'),
    duty('负责18-35岁女性用户的增长'),
    '## 公司介绍\n\n公司成立35年，服务300家客户。\n',
    need('年满18周岁'),
    need('18岁以上，身份证件齐全'),
    need('3-5年电商运营经验'),
    need('35人以下团队的管理经验'),
    ask('At least 18 years of age to work with alcohol'),
    ask('Able to work under 30 minutes from the office'),
    ask('Experience with customers aged 25 to 35'),
    task('Keep the error rate under 35%'),
    '## About us\n\nFor more than 50 years we have built tools.\n',
  ],
  invalid: [
    { text: need('⟦35岁以下⟧，本科以上'), message: 'found' },
    { text: need('⟦年龄22-28周岁⟧') },
    { text: need('⟦35周岁以内⟧') },
    { text: need('⟦18－35岁⟧，大专以上学历') },
    { text: need('⟦年龄在20到30之间⟧') },
    { text: need('⟦年龄要求：18~40⟧') },
    { text: need('⟦不超过35岁⟧') },
    { text: need('⟦四十岁以下⟧') },
    { text: need('⟦25岁以上⟧，有管理经验') },
    { text: need('⟦95后⟧优先') },
    { text: need('⟦年轻人优先⟧') },
    { text: ask('⟦Under 35⟧'), message: 'english' },
    { text: ask('⟦Aged 25 to 35⟧, any degree'), message: 'english' },
    { text: ask('⟦Age: 22-30⟧'), message: 'english' },
    { text: ask('⟦Between 25 and 35 years old⟧'), message: 'english' },
    { text: ask('⟦Maximum age⟧: 40'), message: 'english' },
  ],
});

ruleCases('no-ethnicity-or-religion-limit', {
  valid: [
    duty('负责民族乐器类目的运营'),
    duty('服务少数民族用户与宗教场所客户'),
    need('民族、宗教信仰不限'),
    need('熟悉民族品牌的传播'),
    duty('负责党员教育平台运营'),
    need('了解海外华人社区优先'),
    task('Run the Christian publishing catalogue'),
    ask('Equal opportunity for Christians only or anyone else'),
  ],
  invalid: [
    { text: need('⟦限汉族⟧'), message: 'found' },
    { text: need('⟦无宗教信仰⟧'), message: 'found' },
    { text: need('⟦汉族⟧，本科以上'), message: 'found' },
    { text: need('⟦少数民族勿投⟧'), message: 'found' },
    { text: need('⟦华人优先⟧，可远程'), message: 'found' },
    { text: need('⟦党员优先⟧'), message: 'party', level: 'hint' },
    { text: ask('⟦Christians only⟧'), message: 'found' },
  ],
});

ruleCases('no-region-limit', {
  valid: [
    duty('协助员工办理居住证、户口'),
    perk('应届硕士可解决北京户口'),
    need('户籍、性别不限'),
    need('户籍不限，经验优先'),
    need('熟悉本地市场，会粤语优先'),
    need('有北京人力资源管理经验优先'),
    duty('负责本地生活类目的运营'),
    need('外籍优先申请工作签证'),
    ask('Know the local market'),
  ],
  invalid: [
    { text: need('⟦上海户口优先⟧') },
    { text: need('⟦限本地户籍⟧') },
    { text: need('⟦外地人勿投⟧') },
    { text: need('⟦本地人优先⟧') },
    { text: need('⟦本市户籍⟧，家住附近') },
    { text: need('⟦湖南籍优先⟧') },
    { text: need('⟦河南人勿投⟧') },
    { text: need('⟦本地人⟧，有驾照') },
    { text: duty('⟦外地人勿投⟧') },
    { text: ask('⟦Locals only⟧') },
  ],
});

ruleCases('no-school-tier-limit', {
  valid: [
    '## 应聘方式\n\n电话021-62211000，传真021-98521100\n',
    duty('服务双一流高校客户，完成校园推广'),
    duty('负责985高校渠道的拓展'),
    need('本科及以上学历，专业不限'),
    need('不限第一学历，能力优先'),
    '## 公司介绍\n\n团队成员来自名校，毕业于985院校。\n',
    task('Sell to top universities'),
  ],
  invalid: [
    { text: need('仅限⟦985/211⟧毕业生') },
    { text: need('⟦第一学历⟧须为⟦名校⟧') },
    { text: need('⟦双一流院校⟧毕业优先') },
    { text: need('⟦重点大学⟧本科以上学历') },
    { text: ask('Degree from an ⟦Ivy League⟧ or ⟦top-tier university⟧') },
  ],
});

ruleCases('no-health-limit', {
  valid: [
    need('熟悉 Hadoop/HIVE'),
    perk('每年免费健康体检'),
    need('可接收残疾人士，残疾人优先'),
    duty('负责艾滋病防治项目的传播'),
    duty('负责乙肝疫苗的学术推广'),
    need('负责无障碍设计，了解残疾人用户'),
    need('持健康证，无传染病'),
    perk('Excellent health insurance'),
    ask('Experience with hepatitis B patients'),
    task('Care for HIV positive patients'),
  ],
  invalid: [
    { text: need('⟦HIV 阳性⟧勿投'), message: 'found' },
    { text: need('入职需查⟦乙肝两对半⟧'), message: 'found' },
    { text: need('⟦残疾勿⟧扰'), message: 'found' },
    { text: need('⟦无传染病⟧史'), message: 'found' },
    { text: need('⟦身体健康⟧，品行端正'), message: 'general', level: 'hint' },
    { text: ask('Must be ⟦able-bodied⟧'), message: 'found' },
  ],
});

ruleCases('no-excess-personal-data', {
  valid: [
    duty('负责身份证识别算法的运营'),
    duty('负责星座栏目内容运营'),
    need('熟悉 OCR 与身份证信息提取系统'),
    '## 应聘方式\n\n录用后办理入职时提供身份证复印件\n',
    task('Edit product photos and recent photographs'),
    '## How to apply\n\nSend your CV without a photo.\n',
  ],
  invalid: [
    { text: '## 应聘方式\n\n投递请附⟦身份证照片⟧\n' },
    { text: '## 应聘方式\n\n简历请⟦附近照⟧，注明⟦星座⟧与⟦婚姻状况⟧\n' },
    { text: '## How to apply\n\nPlease ⟦attach a recent photo⟧ to your CV.\n' },
    { text: '## How to apply\n\nPlease include your ⟦date of birth⟧ in the letter.\n' },
  ],
});
