import assert from 'node:assert/strict';
import { clauseOf, doerOf, type Doer } from '../../../src/core/document/sentences/doers';
import { assertDuties } from './readings';

/** Whom sentences are about. */
const DOERS: readonly (readonly [Doer | undefined, string])[] = [
  ['holder', 'You plan the walks.'],
  ['holder', 'Reporting to the Head Ranger, you plan the walks.'],
  ['holder', 'Working with two volunteers, the ranger plans the walks.'],
  ['holder', 'Calm and patient, the Park Ranger is in charge of the gates.'],
  ['holder', 'In this role you’ll open the gates.'],
  ['holder', 'The Bridge Officer will open the gates.'],
  ['holder', 'The post-holder counts the visitors.'],
  ['holder', 'Senior rangers guide the new ones.'],
  ['holder', 'Our next ranger will open the gates.'],
  ['holder', 'The purpose of the post is opening the gates.'],
  ['holder', 'This role keeps the park open.'],
  ['holder', 'Lead Gardener manages two greenhouses.'],
  ['holder', '作为管理员，你将协助巡园。'],
  ['holder', '该岗位主要承担巡园工作。'],
  ['holder', '公司办活动的时候，你来布置场地。'],
  ['employer', 'We open the gates at eight.'],
  ['employer', 'As a small park, we open the gates at eight.'],
  ['employer', 'Our rangers know every tree.'],
  ['employer', 'Our two gates are open all day.'],
  ['employer', 'The Visitor Care team answers letters.'],
  ['employer', 'The client runs two parks.'],
  ['employer', 'Larkfield Parks operates nine gardens.'],
  ['employer', 'Larkfield Paper operates two mills.'],
  ['employer', 'The aim of the trust is to plant trees.'],
  ['employer', '我们有九座公园。'],
  ['employer', '公司主要经营公园和温室。'],
  ['other', 'The project aims to plant trees.'],
  ['other', 'The goal of this programme is to plant trees.'],
  ['other', 'Visitors enjoy the rose garden.'],
  ['other', 'Your manager will show you the gates.'],
  ['other', 'Its members plant trees.'],
  [undefined, 'Develop and plant new gardens in the park.'],
  [undefined, 'Plans the walks of the park.'],
  [undefined, '客户接待与投诉处理。'],
];

/** Documents with the duties marked as the reader must find them. */
const DUTIES: readonly (readonly [string, string])[] = [
  ['«they» who hold the job', 'Ranger\n\nJob summary:\n⟦The ranger opens the gates and counts the visitors.⟧ ⟦They aid in preparing the yearly accounts of the park.⟧ ⟦They will lead on all repairs and report faults to the board.⟧\n\nRequirements\n- Two years in a park\n'],
  ['«they» who are others', 'Ranger\n\nJob summary:\nOur visitors are families with small children. They will bring dogs and bicycles. ⟦The ranger will carry out checks of the bridge.⟧\n\nRequirements\n- Two years in a park\n'],
  ['what a purpose consists in', 'Ranger\n\nJob purpose\n⟦The purpose of the role is leading the volunteers of two parks.⟧ ⟦This role ensures that the gates open on time.⟧ The purpose of the trust is to plant trees.\n\nRequirements\n- Two years in a park\n'],
  ['asides in front of the doer', 'Ranger\n\nJob summary\n⟦Reporting to the Head Ranger, you coordinate the volunteers.⟧ ⟦Working with the boat team, the ranger plans the walks.⟧ By working with us, our visitors learn about birds.\n\nRequirements\n- Two years in a park\n'],
  ['a second clause that tells work', 'Ranger\n\nJob summary\n⟦The ranger is responsible to the Head Ranger and supervises the volunteers.⟧ The ranger is a key member of the park family.\n\nRequirements\n- Two years in a park\n'],
  ['a part that is played', 'Ranger\n\nJob summary\n⟦The ideal candidate will play a key role in planning the season.⟧ The ranger plays a vital role as a link to the town.\n\nRequirements\n- Two years in a park\n'],
  ['whom the holder is led by', 'Ranger\n\nJob summary\nThe Head Ranger, who leads the trust, likes order. Your line manager will train you. ⟦You will train the volunteers in turn.⟧\n\nRequirements\n- Two years in a park\n'],
  ['what someone is sought for', 'Ranger\n\nJob summary\n⟦We are recruiting a ranger to plan the walks.⟧ We are recruiting a ranger to work 8 hours a week. We are searching for a ranger to bring the park to life.\n\nRequirements\n- Two years in a park\n'],
  ['a wrapped sentence that announces them', 'Ranger\n\nDuties\n\nThe ranger, who works with the boat team in summer, may be asked to perform any\nof the following tasks.\n\n- ⟦Open the gates at eight⟧\n- ⟦Count visitors at the bridge⟧\n'],
  ['what the employer, a programme and its guests do', 'Ranger\n\nJob summary\nWe deliver walks to 400 schools. The programme delivers training to rangers. Members support the park with gifts. The client manages two parks.\n\nDuties\n- ⟦Open the gates⟧\n'],
  ['what the holder gets and is like', 'Ranger\n\nJob summary\nYou will gain experience of birds. You’ll receive training and support. If you like rain, you will feel at home. The ranger will have a calm manner. The ranger must be able to swim.\n\nDuties\n- ⟦Open the gates⟧\n'],
  ['what happens to a job', 'Ranger\n\nJob summary\nThe post will end in May. The role will involve weekends. The post offers a view of the lake.\n\nDuties\n- ⟦Open the gates⟧\n'],
  ['what only announces work', 'Ranger\n\nJob summary\nThe ranger will perform the following tasks:\n- ⟦Open the gates at eight⟧\n- ⟦Count visitors at the bridge⟧\n\nRequirements\n- Two years in a park\n'],
  ['wrapped sentences', 'Ranger\n\nJob summary\n\n⟦The Park Ranger will also manage the bookings of the boathouse, the hall and\nthe two islands in the lake, and will keep the list of those who have paid for\nthe boats.⟧\n\nRequirements\n- Two years in a park\n'],
  ['Chinese sentences about the holder', '管理员\n\n岗位简介：\n⟦作为公园管理员，你将协助巡园，让每一位游客安心。⟧你将获得老员工的支持。\n\n任职要求：\n1、会游泳\n'],
]; // prettier-ignore

suite('duties told in prose', () => {
  for (const [doer, sentence] of DOERS) test(`takes «${sentence}» to be about ${String(doer)}`, () => assert.equal(doerOf(sentence), doer));

  test('takes «they» to be whom the sentence before is about', () => {
    assert.equal(clauseOf('They open the gates.', 'holder').doer, 'holder');
    assert.equal(clauseOf('They open the gates.', 'other').doer, 'other');
    assert.equal(clauseOf('They open the gates.').doer, undefined);
  });

  for (const [name, withDuties] of DUTIES) test(`finds the duties beside ${name}`, () => assertDuties(withDuties));
});
