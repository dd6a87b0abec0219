import { assertDuties } from './readings';

const CASES: readonly (readonly [string, string])[] = [
  ['behind a label with text on its line', '青禾食品招人\n出纳\n⟦负责日常收付款与票据整理工作。⟧\n要求：熟悉办公软件，做事细心。\n配送员\n⟦负责片区内的送货和签收登记。⟧\n要求：有C1驾驶证。\n'],
  ['with an aside', '青禾食品招人\n出纳\n⟦负责日常收付款与票据整理工作。⟧\n要求：做事细心。\n包装工（白班）\n⟦负责糕点的分装、贴标和装箱。⟧\n要求：能办健康证。\n'],
  ['behind several sentences', '青禾食品招人\n出纳\n⟦负责日常收付款与票据整理工作。⟧\n要求：做事细心。会用办公软件。\n仓管\n⟦协助主管完成收货、发货和盘点。⟧\n要求：能搬运货物。\n'],
  ['behind the pay', '青禾食品招人\n出纳\n⟦负责日常收付款与票据整理工作。⟧\n薪资：4000-5000元。\n仓管\n⟦协助主管完成收货、发货和盘点。⟧\n薪资：4500元。\n'],
  ['above work that is told in several sentences', '青禾食品招人\n出纳\n⟦负责日常收付款与票据整理工作。⟧\n要求：做事细心。\n新媒体运营\n⟦负责短视频账号的选题、拍摄和发布。⟧⟦协助门店策划节日活动。⟧\n要求：会剪辑。\n'],
  ['with how many are wanted', '青禾食品招人\n\n出纳（1名）\n⟦负责日常收付款与票据整理工作。⟧\n要求：做事细心。\n\n配送员（2名）\n⟦负责片区内的送货和签收登记。⟧\n要求：有C1驾驶证。\n'],
  ['behind a sentence without a label', '青禾食品招人\n出纳\n⟦主要负责收付款与票据整理，薪资面议，节日福利。⟧\n标书专员\n⟦全权负责投标文件的编制和封装。⟧\n要求：做事细心。\n'],
  ['that are none, above a condition', '青禾食品招人\n出纳\n⟦负责日常收付款与票据整理工作。⟧\n要求：熟悉办公软件。\n做事细心\n有责任心，能长期稳定工作。\n'],
  ['that are none, in a list', '出纳\n\n岗位职责：\n1、⟦日常收付款⟧\n2、⟦负责票据整理与装订工作。⟧\n'],
]; // prettier-ignore

suite('bare names of jobs', () => {
  for (const [name, text] of CASES) test(`are read right ${name}`, () => assertDuties(text));
});
