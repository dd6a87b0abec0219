import { ask, duty, need, perk, task } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-appearance-limit', {
  valid: [
    duty('负责品牌形象维护，树立公司良好的形象'),
    duty('组织职业形象培训'),
    duty('管理货架身高参数与儿童身高测量产品'),
    need('仪容整洁，沟通得体'),
    '## 公司介绍\n\n企业形象好，客户众多。\n',
    perk('Attractive salary and benefits'),
    ask('Build attractive websites'),
    need('会给宠物称体重，能抱起体重40斤以上的中型犬'),
    need('身高、体重不限'),
    need('声音甜美不作要求，口齿清楚即可'),
    '# 有声书主播\n\n## 任职要求\n\n- 声音甜美，有配音经验\n',
    ask('Comfortable working at a height of 5 ft'),
    ask('Height adjustable desk in every room'),
  ],
  invalid: [
    { text: need('⟦形象气质佳⟧，⟦身高165以上⟧'), fixed: need('着装整洁、沟通得体') },
    { text: need('⟦五官端正⟧，普通话标准'), message: 'found', fixed: need('着装整洁、沟通得体，普通话标准') },
    { text: need('⟦形象好，气质佳⟧'), message: 'found', fixed: need('着装整洁、沟通得体') },
    { text: need('初中以上，⟦身高170CM以上⟧，能上夜班'), message: 'height', fixed: need('初中以上，能上夜班') },
    { text: need('⟦男175cm以上，女165cm以上⟧'), message: 'height' },
    { text: need('⟦身高158-165⟧，拍摄时试穿样衣'), message: 'height', level: 'hint' },
    { text: need('大专以上，⟦体重不超过65kg⟧'), message: 'weight', level: 'information', fixed: need('大专以上') },
    { text: need('⟦体重 100 斤以内⟧，能上夜班'), message: 'weight' },
    { text: need('⟦声音甜美⟧，有耐心'), message: 'voice', level: 'hint', fixed: need('口齿清楚、表达得体，有耐心') },
    { text: need('能倒班，⟦无纹身烟疤⟧'), message: 'found', fixed: need('能倒班') },
    { text: need('⟦无纹身、无疤痕⟧，服从安排'), fixed: need('服从安排') },
    { text: ask('⟦Slim⟧ and well spoken'), message: 'found' },
    { text: ask('⟦Clean-cut appearance⟧'), message: 'found' },
    { text: ask('⟦Pleasing personality⟧'), level: 'hint' },
    { text: ask('⟦Minimum height 5\'6"⟧ for guards'), message: 'height' },
    { text: ask('⟦Height: 165 cm⟧ and good eyesight'), message: 'height' },
    { text: ask('⟦Attractive appearance⟧ and good manners'), fixed: ask('professional manner and good manners') },
  ],
});

ruleCases('no-sexualized-bait', {
  valid: [
    duty('负责美女直播类目的内容'),
    duty('策划女神节活动'),
    perk('带薪年假，定期体检'),
    task('Launch hot products'),
    perk('A warm team'),
    perk('Nice girls’ clothing at staff prices'),
  ],
  invalid: [
    { text: perk('下午茶，⟦美女多⟧，双休'), fixed: perk('下午茶，双休') },
    { text: perk('扁平管理，公司⟦美女如云⟧'), fixed: perk('扁平管理，公司') },
    { text: perk('Free coffee, ⟦hot team⟧'), fixed: perk('Free coffee') },
    { text: perk('Free haircuts, ⟦lovely girls to work with⟧'), fixed: perk('Free haircuts') },
  ],
});
