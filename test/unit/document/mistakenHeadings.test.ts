import { assertDuties } from './readings';

const CASES: readonly (readonly [string, string])[] = [
  ['exchanged', '# 店员\n\n## 岗位要求\n\n- ⟦负责门店的日常收银与盘点⟧\n- ⟦接待顾客并处理退换货⟧\n- ⟦每周整理货架与陈列⟧\n\n## 岗位职责\n\n- 高中及以上学历，一年以上零售经验\n- 具备良好的沟通能力和责任心\n'],
  ['exchanged, with a line that could stand in either', '# 店员\n\n## 岗位要求\n\n- ⟦负责门店的日常收银与盘点⟧\n- ⟦接待顾客并处理退换货⟧\n- ⟦橱窗的创意和美感⟧\n\n## 岗位职责\n\n- 高中及以上学历，一年以上零售经验\n- 具备良好的沟通能力和责任心\n'],
  ['right, though one requirement reads like a duty', '# 店员\n\n## 岗位职责\n\n- ⟦负责门店的日常收银与盘点⟧\n- ⟦接待顾客并处理退换货⟧\n\n## 岗位要求\n\n- 高中及以上学历，一年以上零售经验\n- 具备良好的沟通能力和责任心\n- 负责过门店的盘点\n'],
  ['copied for the requirements', '# 店员\n\n## 岗位职责\n\n- ⟦负责门店的日常收银与盘点⟧\n- ⟦接待顾客并处理退换货⟧\n\n## 岗位职责\n\n- 高中及以上学历，一年以上零售经验\n- 具备良好的沟通能力和责任心\n'],
  ['exchanged in English', '# Clerk\n\n## Requirements\n\n- ⟦Answer customer calls and resolve complaints⟧\n- ⟦Prepare weekly reports for the manager⟧\n\n## Responsibilities\n\n- Bachelor degree in business or a related field\n- At least two years of experience in an office\n'],
  ['copied for requirements that are preferred', '# 店员\n\n## 岗位职责\n\n- ⟦负责门店的日常收银与盘点⟧\n- ⟦接待顾客并处理退换货⟧\n\n## 岗位职责\n\n- 大专及以上学历，会粤语者优先\n- 有童装零售经验者优先\n- 具备良好的沟通能力和责任心\n'],
  ['copied for requirements with lines that could stand in either', '# 店员\n\n## 岗位职责\n\n- ⟦负责门店的日常收银与盘点⟧\n- ⟦接待顾客并处理退换货⟧\n\n## 岗位职责\n\n- 高中及以上学历，一年以上零售经验\n- 普通话流利，声音洪亮\n- 具备良好的沟通能力和责任心\n'],
  ['repeated above lines of which most are work', '# 店员\n\n## 岗位职责\n\n- ⟦负责门店的日常收银与盘点⟧\n- ⟦接待顾客并处理退换货⟧\n\n## 岗位职责\n\n- ⟦橱窗的创意和美感⟧\n- ⟦每周整理货架与陈列⟧\n- ⟦带教新来的同事⟧\n'],
  ['right', '# 店员\n\n## 岗位职责\n\n- ⟦负责门店的日常收银与盘点⟧\n- ⟦接待顾客并处理退换货⟧\n\n## 岗位要求\n\n- 高中及以上学历，一年以上零售经验\n- 具备良好的沟通能力和责任心\n'],
  ['followed by a second one whose lines ask for much', '# 工艺员\n\n【岗位职责】\n⟦主要负责镀膜工序的日常生产⟧\n\n【工作内容】\n1. ⟦参与新品的工艺验证，学习能力强，能分析问题并提出办法；⟧\n2. ⟦协助测试（逻辑清晰，数理基础扎实）等环节的工作。⟧\n\n【任职要求】\n1. 大专及以上学历，有镀膜经验者优先；\n2. 具备良好的沟通能力；\n'],
  ['repeated for a second job', '# 招聘\n\n## 岗位职责\n\n- ⟦负责门店的日常收银与盘点⟧\n- ⟦接待顾客并处理退换货⟧\n\n## 岗位职责\n\n- ⟦负责仓库的收货与发货⟧\n- ⟦每天清点库存并登记⟧\n'],
  ['alone, with one line that differs', '# 店员\n\n## 岗位职责\n\n- ⟦负责门店的日常收银与盘点⟧\n- ⟦具备良好的沟通能力，接待顾客⟧\n\n## 福利待遇\n\n- 五险一金\n'],
  ['alone above what reads like requirements', '# 店员\n\n## 岗位职责\n\n- ⟦高中及以上学历，一年以上零售经验⟧\n- ⟦具备良好的沟通能力和责任心⟧\n\n## 福利待遇\n\n- 五险一金\n'],
]; // prettier-ignore

suite('the headings of the duties and the requirements', () => {
  for (const [name, text] of CASES) test(`are read right when they are ${name}`, () => assertDuties(text));
});
