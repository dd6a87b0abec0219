import { ruleCases } from './ruleTester';

const need = (line: string): string => `# 运营专员\n\n## 岗位职责\n\n- 负责店铺日常运营，每周输出数据周报\n\n## 任职要求\n\n- ${line}\n`;
const duty = (line: string): string => `# 运营专员\n\n## 岗位职责\n\n- ${line}\n- 每周复盘活动数据\n`;
const perk = (line: string): string => `# 运营专员\n\n## 福利待遇\n\n- ${line}\n`;
const ask = (line: string): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n- Prepare the weekly operations report\n\n## Requirements\n\n- ${line}\n`;
const task = (line: string): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n- ${line}\n- Prepare the weekly operations report\n`;

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
