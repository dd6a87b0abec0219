import { EN, LINKS_TO_JOBS, OTHER_LINKS, page, TOLD_ELSEWHERE, ZH } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('missing-requirements', {
  valid: [
    // Lines below no heading that ask for something.
    ...[
      'Able to lift sacks.',
      'Applicants must hold a forklift licence.',
      'Good knowledge of flour.',
      'Fluent Welsh.',
      'Preference is given to members of the guild.',
      'Degree in milling.',
      'Proven success with ledgers',
      'Problem solving',
      'A keen eye for detail and a valid permit.',
      'Experience with mills is welcome.',
    ].map((line) => `# Clerk\n\n${line}\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`),
    // Two or three sentences that say the conditions in a word.
    '# Waiter\n\nThe Old Mill in Otterbury is looking for experienced waiters. £13 an hour, evenings only, tips on top.\n',
    '# Clerk\n\nA bilingual clerk is wanted to answer the telephone at our desk in Otterbury. £14 an hour.\n',
    '# 收银员\n\n负责收银和理货，有无经验均可，月薪4500元，包吃住，地址在望京三楼，联系人小张，每月休四天\n',
    '# 焊工\n\n负责焊接车架，持证上岗，月薪8000元，地址在望京，每周休一天，包吃不包住，联系人小张\n',
    `---\ntitle: Packer\nrequirements:\n  - Two years in a warehouse\n---\n\n## Responsibilities\n\n${EN}\n`,
    `---\ntitle: Packer\nminimum_qualifications: A forklift licence\n---\n\n## Responsibilities\n\n${EN}\n`,
    `+++\ntitle = "Packer"\nqualifications = "A forklift licence"\n+++\n\n## Responsibilities\n\n${EN}\n`,
    `# Cashier\n\nTill experience compulsory.\n\n## Responsibilities\n\n- Count the till each evening\n- Greet every customer\n`,
    `# Rider\n\nSalary: 250 a month\n\nTwo-wheeler mandatory.\n\n## Responsibilities\n\n- Bring parcels to the door\n- Collect what is sent back\n`,
    // Conditions told in a sentence.
    `# Packer\n\nWe need a packer who ideally has two years in a warehouse.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    `# Packer\n\nWe want somebody who has already worked nights.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    `# Packer\n\nYou come from a technical background.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    `# Packer\n\nIdeally you have worked for a small shop before.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    `# Packer\n\nApplicants must be fluent in Welsh.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    `# Packer\n\nNo experience needed.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    `# Packer\n\nFreshers can apply.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    `# Packer\n\nA busy role requiring deep\nknowledge of our stock.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    `# Packer\n\nOur ideal hire knows a barcode from a bar.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    `# Packer\n\nGood people skills matter here.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    '# 运营专员\n',
    `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n## 任职资格\n\n- 两年以上运营经验\n`,
    `岗位职责和要求：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n3、熟悉电商平台规则\n`,
    `# Operations Specialist\n\n## Your tasks\n\n${EN}\n\n## Who you are\n\n- Two years of experience\n`,
    '# Clerk\n\n## Responsibilities\n\nKeep the ledger in order, answer the telephone. Two years of experience in a mill are required.\n',
    '# 文员\n\n## 岗位职责\n\n1. 整理每周的来信\n2. 接听来电并登记\n3. 大专以上学历，两年以上文员经验\n',
    // Two such lines, and one below no heading.
    ...[
      ['Two years of experience in a mill', 'Good knowledge of flour'],
      ['Bachelor’s degree in agriculture', 'Fluent English and German'],
      ['Experience with ledgers', 'Excellent communication skills'],
      ['Ability to lift sacks of 20 kg', 'Valid driving licence'],
      ['Strong organisational skills', 'Proficiency in Excel'],
    ].map(
      (lines) =>
        `# Clerk\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n- ${lines.join('\n- ')}\n- Sweep the yard every day\n`,
    ),
    ...['Two years of experience in a mill', 'Fluent English and German', 'Bachelor’s degree in agriculture'].map(
      (line) =>
        `# Clerk\n\n${line}\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n- Sweep the yard every day\n`,
    ),
  ],
  invalid: [
    // Lines that read like a condition and ask for nothing.
    ...[
      'Schedule details will be worked out with selected applicants.',
      'Hours are settled with applicants.',
      'Troubleshooting',
      'GOOD THYME',
      'Selected applicants are called by the miller.',
      'Bring your papers to the office.',
    ].map((line) => ({
      text: `# ⟦Clerk⟧\n\n${line}\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
    })),
    ...LINKS_TO_JOBS.map((links) => ({ text: page(links), level: 'hint' as const })),
    ...OTHER_LINKS.map((links) => ({ text: page(links), level: 'warning' as const })),
    // The announcement of a campaign, and the same job outside one.
    {
      text: '⟦青禾食品秋招正式启动⟧\n\n岗位职责：\n1、负责产线的工艺改进；\n2、协助完成新品的试产；\n3、整理生产数据并输出报表；\n\n工作地点：杭州、嘉兴\n薪资：8000-12000元/月\n福利：五险一金、带薪年假、免费食宿\n',
      level: 'hint',
    },
    {
      text: '⟦青禾食品诚邀加入⟧\n\n岗位职责：\n1、负责产线的工艺改进；\n2、协助完成新品的试产；\n3、整理生产数据并输出报表；\n\n工作地点：杭州、嘉兴\n薪资：8000-12000元/月\n福利：五险一金、带薪年假、免费食宿\n',
      level: 'warning',
    },
    {
      text: '⟦青禾食品⟧\n\n岗位职责：\n1、负责产线的工艺改进；\n2、协助完成新品的试产；\n3、整理生产数据并输出报表；\n\n工作地点：杭州、嘉兴\n薪资：8000-12000元/月\n福利：五险一金、带薪年假、免费食宿\n具体岗位及要求见附件\n',
      level: 'hint',
    },
    // One line among the duties that reads like a condition.
    ...[
      'Supports the guest experience with stalls and games',
      'Gains an understanding of the farmers who bring us corn',
      'Shows knowledge of our flours to visitors',
      'Must keep the yard clean',
      'Fluent service at the counter',
    ].map((line) => ({
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- ${line}\n- Answer the telephone\n- Sweep the yard every day\n`,
    })),
    // The level of the job is some idea of what it asks for.
    ...[
      ['This is an entry-level role.', 'hint'],
      ['An essential, entry level position in our yard.', 'hint'],
      ['It is an entry-level job with a future.', 'hint'],
      ['An entry-level post in an old mill.', 'hint'],
      ['An entry level opportunity for May.', 'hint'],
      ['The role of the mill in the valley is old.', 'warning'],
      ['Flour is sold at entry-level prices.', 'warning'],
      ['Entry to the mill is free.', 'warning'],
      ['The yard is level with the road.', 'warning'],
    ].map(([line = '', level]) => ({
      text: `# ⟦Clerk⟧\n\n${line}\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: level as 'hint' | 'warning',
    })),
    // What is told elsewhere is not here.
    ...[...TOLD_ELSEWHERE, 'The person specification can be found on our board.'].map((line) => ({
      text: `# ⟦Night Clerk⟧\n\nWe are an old mill with many friends in the valley, who have bought our flour for three generations. ${line}\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint' as const,
    })),
    ...[
      'We grind to the full.',
      'The specification of the mill is in our book.',
      'The full team meets on Mondays.',
      'Apply with a complete file.',
      'A detailed map hangs in the hall.',
      'The pack is heavy.',
      'The posting lasts a year.',
      'The advert won a prize.',
      'The description of the mill is in our book.',
      'You get the full pay.',
    ].map((line) => ({
      text: `# ⟦Night Clerk⟧\n\nWe are an old mill with many friends in the valley, who have bought our flour for three generations. ${line}\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'warning' as const,
    })),
    // Some idea of whom the job wants makes it a hint.
    {
      text: `# ⟦Clerk⟧\n\nThe mill seeks a motivated clerk.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Clerk⟧\n\nWe are hiring a friendly, reliable clerk.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Clerk⟧\n\nWe are looking for someone who likes early mornings.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Clerk⟧\n\nWanted: an organised clerk.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Clerk⟧\n\nWe want a caring clerk for the night desk.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint',
    },
    ...[
      'We are looking for an experienced clerk to join our team.',
      'The mill is hiring a motivated clerk/cashier for its staff.',
      'Wanted: a reliable clerk who fits our school.',
      'We seek an enthusiastic clerk for the company.',
    ].map((line) => ({
      text: `# ⟦Clerk⟧\n\n${line}\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint' as const,
    })),
    ...[
      'We are looking for a clerk to join our motivated and growing group of millers.',
      'We seek a clerk for an experienced team.',
      'The mill is hiring a clerk to work with its reliable millers.',
      'Wanted: a clerk for a friendly school.',
    ].map((line) => ({
      text: `# ⟦Clerk⟧\n\n${line}\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'warning' as const,
    })),
    {
      text: `# ⟦Clerk⟧\n\nWe are looking for a clerk to join our friendly team.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'warning',
    },
    {
      text: `# ⟦Clerk⟧\n\nWe seek a clerk for our dedicated staff.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'warning',
    },
    {
      text: `# ⟦Clerk⟧\n\nOur motivated clerks have a canteen.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'warning',
    },
    {
      text: `# ⟦Clerk⟧\n\nWe are looking for a clerk from May on.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'warning',
    },
    {
      text: `---\ndegree_wanted: BSc\ntitle: ⟦Clerk⟧\n---\n\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint',
    },
    {
      text: `---\nexperience: 8-12 years\ntitle: ⟦Clerk⟧\n---\n\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint',
    },
    {
      text: `---\naa_degrees: No degree needed\ntitle: ⟦Clerk⟧\n---\n\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'warning',
    },
    {
      text: `---\nexperience: None\ntitle: ⟦Clerk⟧\n---\n\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'warning',
    },
    {
      text: `---\ndegree_wanted: true\ntitle: ⟦Clerk⟧\n---\n\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'warning',
    },
    { text: '# ⟦Waiter⟧\n\nOur experienced team at the Old Mill in Otterbury needs one more waiter. £13 an hour, tips on top.\n' },
    { text: '# ⟦Waiter⟧\n\nThe Old Mill in Otterbury needs one more waiter from May on. £13 an hour, tips on top.\n' },
    { text: '# ⟦普工⟧\n\n招普工十名，负责组装玩具，月薪5500元，包吃住，地址在望京，联系人小张，长白班，每周休一天\n' },
    // An outline lacks the section, however short it is.
    { text: '# ⟦Clerk⟧\n\n## Responsibilities\n\n- Assist experienced staff with the letters of the day\n- Prepare the weekly report\n' },
    // A long text does not say it in a word.
    {
      text: `# ⟦Waiter⟧\n\nThe Old Mill in Otterbury is looking for experienced waiters.${' The mill is old and has a garden with a pond and many trees.'.repeat(14)}\n`,
    },
    { text: `---\ntitle: ⟦Packer⟧\nrequirements: []\n---\n\n## Responsibilities\n\n${EN}\n` },
    { text: `---\ntitle: ⟦Packer⟧\nqualifications:\n---\n\n## Responsibilities\n\n${EN}\n` },
    {
      text: `# ⟦Packer⟧\n\nOur founder has twenty years of experience.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    },
    {
      text: `# ⟦Packer⟧\n\nWe are one of the leading packers, with over 40 years of experience.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    },
    {
      text: `# ⟦Packer⟧\n\nAll applicants must use the form on our site.\n\n## Responsibilities\n\n- Pack orders every day\n- Count the stock each week\n`,
    },
    {
      text: `# ⟦运营专员⟧\n\n## 岗位职责\n\n${ZH}\n\n## 福利待遇\n\n- 每年一次体检\n`,
      fixed: `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n## 任职要求\n\n- {必须具备的经验或技能，说明用在哪项职责上}\n- {第二项必备条件}\n\n## 福利待遇\n\n- 每年一次体检\n`,
    },
    {
      text: `# ⟦Operations Specialist⟧\n\n## What you'll do\n\n${EN}\n`,
      fixed: `# Operations Specialist\n\n## What you'll do\n\n${EN}\n\n## Requirements\n\n- {experience or skill the duties cannot be done without}\n- {second must-have}\n`,
    },
  ],
});
