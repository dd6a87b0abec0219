import { duty, need, offer, perk, posting, task } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-sexualized-bait', {
  valid: [
    duty('运营漂亮的小姐姐主题直播频道'),
    perk('男女比例均衡，氛围轻松'),
    perk('女生比男生多的用户社群'),
    perk('服务的客户都是小姐姐，沟通轻松'),
    need('粉丝都是95后小姐姐，要懂她们'),
    duty('策划团队面向95后小姐姐的选题'),
    duty('负责美女直播类目的内容'),
    duty('策划女神节活动'),
    perk('带薪年假，定期体检'),
    task('Launch hot products'),
    perk('A warm team'),
    perk('Nice girls’ clothing at staff prices'),
    offer('Handsome discounts'),
    task('Book models: beautiful women for a fashion brand'),
    // What labour agencies and small employers write in their postings.
    need('带过姑娘多的团队'),
    perk('小姑娘多多的用户社群'),
    duty('运营女多男少的相亲频道'),
    // Conditions, hours, costs and bait as recruiters of factories, kitchens and shops word them.
    perk('单身公寓、联谊活动'),
    need('姑娘众多的社区的运营经验'),
    duty('策划告别单身主题活动'),
    posting('## 公司介绍\n\n平台已帮助十万会员告别单身'),
  ],
  invalid: [
    { text: perk('氛围轻松，还有⟦漂亮的妹纸⟧') },
    { text: perk('部门里⟦妹子数量多于汉子⟧') },
    { text: perk('⟦女生比男生多⟧') },
    { text: perk('前台有⟦颜值高的小姐姐⟧') },
    { text: perk('我们团队⟦都是小姐姐⟧') },
    { text: perk('办公室里一半是⟦00后小哥哥⟧，氛围好') },
    { text: perk('下午茶，⟦美女多⟧，双休'), fixed: perk('下午茶，双休') },
    { text: perk('扁平管理，公司⟦美女如云⟧'), fixed: perk('扁平管理') },
    { text: perk('我们公司⟦美女如云⟧，氛围好'), fixed: perk('氛围好') },
    { text: perk('团队年轻，⟦美女帅哥多多⟧，下午茶'), fixed: perk('团队年轻，下午茶') },
    { text: perk('下午茶\n- **⟦帅哥美女多⟧**'), fixed: perk('下午茶') },
    { text: offer('Free tea, ⟦hot girls⟧ in the office'), fixed: offer('Free tea') },
    { text: perk('Free coffee, ⟦hot team⟧'), fixed: perk('Free coffee') },
    { text: perk('Free haircuts, ⟦lovely girls to work with⟧'), fixed: perk('Free haircuts') },
    { text: offer('Free tea, a team with ⟦pretty girls and handsome boys⟧'), fixed: offer('Free tea, a team') },
    { text: offer('Lots of ⟦handsome guys⟧, free tea'), fixed: offer('free tea') },
    // What labour agencies and small employers write in their postings.
    { text: perk('车间⟦小姑娘多⟧，氛围好') },
    { text: perk('厂里⟦女多男少⟧') },
    // Conditions, hours, costs and bait as recruiters of factories, kitchens and shops word them.
    { text: perk('⟦帅哥成群⟧') },
    { text: perk('⟦小姐姐扎堆⟧') },
    { text: perk('这里是⟦告别单身⟧的好地方') },
    { text: perk('⟦解决终身大事⟧') },
    { text: perk('⟦老板娘漂亮⟧') },
    { text: perk('⟦同事颜值高⟧') },
  ],
});
