import { EN, ZH } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('missing-duties', {
  valid: [
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
    'A lady in a wheelchair is looking for an assistant. Main duties to include cooking, errands and housework. £13 an hour.\n',
    '# Barista\n\nWe are a small café by the sea with twelve seats. The role involves coffee, cakes and a great deal of washing up, in shifts of six hours.\n',
    '',
    '# 运营专员\n',
    '# 运营专员\n\n## 任职要求\n',
    `# 运营专员\n\n## 工作内容\n\n${ZH}\n`,
    `【岗位职责】\n1、负责店铺日常运营；\n2、每周输出数据周报；\n【任职要求】\n1、两年以上经验\n`,
    `# Operations Specialist\n\n## What you'll do\n\n${EN}\n`,
    '1、负责店铺日常运营与商品上下架\n2、每周统计销售数据并输出周报\n3、完成公司安排的促销活动\n',
  ],
  invalid: [
    // What is given and how to apply, which reads like work.
    {
      text: '# ⟦Weaver⟧\n\nThe mill by the river has been weaving wool for a century.\n\n## What we offer\n\n- Billing, reception and laundry are provided\n- A loom of your own\n\n## Qualifications\n\n- Two years at a loom\n- Good English\n',
    },
    {
      text: '# ⟦Weaver⟧\n\nThe mill by the river has been weaving wool for a century.\n\n## Qualifications\n\n- Two years at a loom\n- Good English\n\n## How to apply\n\nRequest your referees to send their reports direct to the mill.\n',
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
