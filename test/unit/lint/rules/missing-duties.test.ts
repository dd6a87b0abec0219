import { EN, LINKS_TO_JOBS, OTHER_LINKS, page, TOLD_ELSEWHERE, ZH } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('missing-duties', {
  valid: [
    // Two or three sentences that say the work in a few words.
    '# Nanny\n\nOur family in Otterbury needs a nanny to look after two boys, five days a week, for £15 an hour.\n',
    '# Clerk\n\nA clerk is wanted to answer the telephone at our desk in Otterbury. £14 an hour, from Tuesday on.\n',
    '# Barista\n\nA new member of our crew who likes to get involved in the daily running of the café. £13 an hour.\n',
    '# 店员\n\n主要负责店面商品销售，高中以上学历，会说普通话，有经验者优先，月薪4500元，包吃住，地址在望京三楼\n',
    '家庭找阿姨，做饭、打扫、接送孩子，月薪6000元，地址在望京，每周休一天，不住家，待人和气有耐心的优先\n',
    // What the role is for, told in a sentence.
    ...[
      'The clerk’s main role will be to keep the books of the mill in order.',
      'The role is to support the miller in the weekly accounts.',
      'The main responsibility is keeping the ledger of the mill.',
    ].map(
      (line) => `# Clerk\n\nWe are an old mill with many friends. ${line}\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
    ),
    '---\ntitle: Shop Manager\nresponsibilities:\n  - Plan the shifts\n  - Order the stock\n---\n\nWe are a small shop in the old market.\n\n## Requirements\n\n- Two years in a shop\n- Good English\n',
    '---\ntitle: Shop Manager\nKey-Duties: Plan the shifts\n---\n\nWe are a small shop in the old market.\n\n## Requirements\n\n- Two years in a shop\n- Good English\n',
    // Work told in a sentence.
    '# Helper\n\nWe run a small shop for bicycles near the old mill. We need someone to run our repair desk.\n\n## Requirements\n\n- Two years in a shop\n- Good English\n',
    '# Helper\n\nWe run a small shop for bicycles near the old mill. The job is selling bells and pumps.\n\n## Requirements\n\n- Two years in a shop\n- Good English\n',
    '# Helper\n\nWe run a small shop for bicycles near the old mill. You get to build our club of riders.\n\n## Requirements\n\n- Two years in a shop\n- Good English\n',
    '# Helper\n\nWe run a small shop for bicycles near the old mill. You will be the first point of contact for riders.\n\n## Requirements\n\n- Two years in a shop\n- Good English\n',
    '# Helper\n\nWe run a small shop for bicycles near the old mill. We want somebody who can grow our round of customers.\n\n## Requirements\n\n- Two years in a shop\n- Good English\n',
    '# Helper\n\nWe run a small shop for bicycles near the old mill. Help us grow our newsletter.\n\n## Requirements\n\n- Two years in a shop\n- Good English\n',
    ...[
      'You need stamina for tasks such as lifting sacks and sweeping the yard.',
      'Duties such as sorting letters fall to you.',
      'There are chores like feeding the hens.',
      'Expect work such as mending fences.',
      'We share tasks like washing the flour bins.',
    ].map(
      (line) => `# Helper\n\nWe are an old mill with many friends. ${line}\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
    ),
    'A lady in a wheelchair is looking for an assistant. Main duties to include cooking, errands and housework. £13 an hour.\n',
    '# Barista\n\nWe are a small café by the sea with twelve seats. The role involves coffee, cakes and a great deal of washing up, in shifts of six hours.\n',
    // A line of the requirements that tells of the work.
    '# 融资经理\n\n## 岗位要求\n\n1. 硕士，金融专业\n2. 负责集团的融资工作，包括贷款和债券，有证书者优先\n3. 十年以上经验\n',
    '',
    '# 运营专员\n',
    '# 运营专员\n\n## 任职要求\n',
    `# 运营专员\n\n## 工作内容\n\n${ZH}\n`,
    `【岗位职责】\n1、负责店铺日常运营；\n2、每周输出数据周报；\n【任职要求】\n1、两年以上经验\n`,
    `# Operations Specialist\n\n## What you'll do\n\n${EN}\n`,
    '1、负责店铺日常运营与商品上下架\n2、每周统计销售数据并输出周报\n3、完成公司安排的促销活动\n',
  ],
  invalid: [
    ...LINKS_TO_JOBS.map((links) => ({ text: page(links), level: 'hint' as const })),
    ...OTHER_LINKS.map((links) => ({ text: page(links), level: 'warning' as const })),
    // The announcement of a campaign, and the same job outside one.
    {
      text: '⟦青禾食品校园招聘正式启动⟧\n\n招聘对象：应届毕业生，本科及以上学历\n需求专业：食品、机械、自动化等相关专业\n工作地点：杭州、嘉兴\n薪资：8000-12000元/月\n福利：五险一金、带薪年假、免费食宿、生日礼金、年度体检、节日福利、通讯补贴、交通补贴、住房补贴、员工宿舍、健身房、团建活动、兴趣社团、职业培训、导师带教、双通道晋升、年度调薪、项目奖金、年终奖金、落户支持\n',
      level: 'hint',
    },
    {
      text: '⟦青禾食品诚邀加入⟧\n\n招聘对象：应届毕业生，本科及以上学历\n需求专业：食品、机械、自动化等相关专业\n工作地点：杭州、嘉兴\n薪资：8000-12000元/月\n福利：五险一金、带薪年假、免费食宿、生日礼金、年度体检、节日福利、通讯补贴、交通补贴、住房补贴、员工宿舍、健身房、团建活动、兴趣社团、职业培训、导师带教、双通道晋升、年度调薪、项目奖金、年终奖金、落户支持\n',
      level: 'warning',
    },
    {
      text: '⟦青禾食品⟧\n\n招聘对象：应届毕业生，本科及以上学历\n需求专业：食品、机械、自动化等相关专业\n工作地点：杭州、嘉兴\n薪资：8000-12000元/月\n福利：五险一金、带薪年假、免费食宿、生日礼金、年度体检、节日福利、通讯补贴、交通补贴、住房补贴、员工宿舍、健身房、团建活动、兴趣社团、职业培训、导师带教、双通道晋升、年度调薪、项目奖金、年终奖金、落户支持\n具体岗位及要求见附件\n',
      level: 'hint',
    },
    // A place in a laboratory is told by what is researched there.
    ...['to work in the laboratory of Dr. Ashby', 'to join the research group of Professor Ashby', 'to work in the lab of Ann Ashby'].map(
      (words) => ({
        text: `# ⟦Postdoctoral position⟧\n\nA position is open ${words}, which is known for its old instruments.${' Grain and its many diseases are known here.'.repeat(16)}\n\n## Requirements\n\n- A doctorate in botany\n- Good English\n`,
        level: 'hint' as const,
      }),
    ),
    ...['in the old laboratory of the mill', 'for a botanist'].map((words) => ({
      text: `# ⟦Postdoctoral position⟧\n\nA position is open ${words}.${' Grain and its many diseases are known here.'.repeat(16)}\n\n## Requirements\n\n- A doctorate in botany\n- Good English\n`,
      level: 'warning' as const,
    })),
    // A sentence about what the job does, and a whole ad in a few sentences, make it a hint.
    {
      text: `# ⟦Night Clerk⟧\n\nWe are an old mill with many friends in the valley, who have bought our flour for three generations. The clerk wakes the miller. Our garden has a pond, and a heron that has lived there for years.\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Night Clerk⟧\n\nWe are an old mill with many friends in the valley, who have bought our flour for three generations. The Night Clerk (NC) counts the keys. Our garden has a pond, and a heron that has lived there for years.\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Night Clerk⟧\n\nWe are an old mill with many friends in the valley, who have bought our flour for three generations. The NC counts the keys. Our garden has a pond, and a heron that has lived there for years.\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Night Clerk⟧\n\nWe are an old mill with many friends in the valley, who have bought our flour for three generations. This position brings both mills together. Our garden has a pond, and a heron that has lived there for years.\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Night Clerk⟧\n\nThe clerk is one of three.\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
      level: 'warning',
    },
    {
      text: `# ⟦Night Clerk⟧\n\nThe clerk reports to the miller.\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
      level: 'warning',
    },
    {
      text: `# ⟦Night Clerk⟧\n\nThe position offers a garden.\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
      level: 'warning',
    },
    { text: `# ⟦Night Clerk⟧\n\nOur clerks like it here.\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`, level: 'warning' },
    { text: `# ⟦Night Clerk⟧\n\nThe mill grinds corn.\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`, level: 'warning' },
    {
      text: `# ⟦Night Clerk for the Mill⟧\n\nWe are an old mill with many friends in the valley, who have bought our flour for three generations. The NC counts the keys. Our garden has a pond, and a heron that has lived there for years.\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
      level: 'hint',
    },
    // What is told elsewhere is not here.
    ...[...TOLD_ELSEWHERE, 'The full job advert is on our board.'].map((line) => ({
      text: `# ⟦Night Clerk⟧\n\nWe are an old mill with many friends in the valley, who have bought our flour for three generations. ${line}\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
      level: 'hint' as const,
    })),
    ...[
      'We grind to the full.',
      'You write full sentences.',
      'The full team meets on Mondays.',
      'Apply with a complete file.',
      'A detailed mind helps.',
      'The pack is heavy.',
      'The posting lasts a year.',
      'The advert won a prize.',
      'The description of the mill is in our book.',
      'You get the full pay.',
    ].map((line) => ({
      text: `# ⟦Night Clerk⟧\n\nWe are an old mill with many friends in the valley, who have bought our flour for three generations. ${line}\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
      level: 'warning' as const,
    })),
    { text: `# ⟦Waiter⟧\n\nThe Old Mill in Otterbury needs waiters for the evening, £13 an hour.\n`, level: 'hint' },
    { text: `---\ntitle: ⟦Waiter⟧\nsalary: £13 an hour\n---\n\nThe Old Mill in Otterbury needs waiters for the evening.\n`, level: 'hint' },
    { text: `# ⟦Waiter⟧\n\nThe Old Mill in Otterbury needs waiters for the evening.\n`, level: 'warning' },
    // What is given and how to apply, which reads like work.
    {
      text: '# ⟦Weaver⟧\n\nThe mill by the river has been weaving wool for a century.\n\n## What we offer\n\n- Billing, reception and laundry are provided\n- A loom of your own\n\n## Qualifications\n\n- Two years at a loom\n- Good English\n',
    },
    {
      text: '# ⟦Weaver⟧\n\nThe mill by the river has been weaving wool for a century.\n\n## Qualifications\n\n- Two years at a loom\n- Good English\n\n## How to apply\n\nRequest your referees to send their reports direct to the mill.\n',
    },
    { text: '# ⟦Clerk⟧\n\nWe help firms to build better boats. A clerk is wanted at our desk in Otterbury, £13 an hour.\n' },
    { text: '# ⟦Clerk⟧\n\nA clerk with the skills to handle a crowd is wanted at our desk in Otterbury, £13 an hour.\n' },
    { text: '# ⟦仓管⟧\n\n招仓管一名，有从事仓库工作两年以上经验，高中以上学历，月薪6000元，地址在望京，每周休一天，包住宿\n' },
    { text: '# ⟦融资经理⟧\n\n## 岗位要求\n\n1. 硕士，金融专业\n2. 负责任的态度，大专以上学历\n3. 十年以上金融行业经验\n' },
    // An outline lacks the section, however short it is.
    { text: '# ⟦Driver⟧\n\n## Requirements\n\n- Able to drive a van and to load it with a colleague\n- Two years of experience\n' },
    // A long text does not say it in a word.
    {
      text: `# ⟦Nanny⟧\n\nOur family in Otterbury needs a nanny to look after two boys.${' The house is old and has a garden with a pond and many trees.'.repeat(14)}\n`,
    },
    ...['The role is to be filled by May.', 'The role is to be based in Leeds.', 'Safety is our responsibility.'].map((line) => ({
      text: `# ⟦Clerk⟧\n\nWe are an old mill with many friends. ${line}\n\n## Requirements\n\n- Two years in a mill\n- Good English\n`,
    })),
    {
      text: '---\ntitle: ⟦Shop Manager⟧\nresponsibilities: []\n---\n\nWe are a small shop in the old market.\n\n## Requirements\n\n- Two years in a shop\n- Good English\n',
    },
    {
      text: '# ⟦Helper⟧\n\nWe run a small shop for bicycles near the old mill. We want somebody who can start at once.\n\n## Requirements\n\n- Two years in a shop\n- Good English\n',
    },
    {
      text: '⟦Job specification⟧\n\nPlease read on to see what the role involves and what we can offer you in our friendly firm of cleaners.\n',
      message: 'found',
    },
    {
      text: '# ⟦运营专员⟧\n\n## 任职要求\n\n- 本科及以上学历，两年以上电商运营经验\n- 熟练使用 Excel 等办公软件\n',
      fixed:
        '# 运营专员\n\n## 岗位职责\n\n- {最重要的职责：动词＋对象＋目的或结果}\n- {第二项职责，写明每天、每周或每月做一次}\n- {第三项职责，写明交付物}\n- {第四项职责，写明衡量指标}\n\n## 任职要求\n\n- 本科及以上学历，两年以上电商运营经验\n- 熟练使用 Excel 等办公软件\n',
    },
    {
      text: '# ⟦Operations Specialist⟧\n\n## Requirements\n\n- Two years of experience in e-commerce operations\n- Fluent English and a driving licence\n',
      message: 'found',
    },
  ],
});
