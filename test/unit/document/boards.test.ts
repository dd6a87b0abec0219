import assert from 'node:assert/strict';
import { headingMeaning } from '../../../src/core/document/headings/labels';
import { assertDuties, sectionOf } from './readings';

/** Headings in the words of employers and agencies, with the section each opens. */
const HEADINGS: readonly (readonly [string, string | undefined])[] = [
  ['What youll be doing', 'duties'], ['Whats in it for you', 'benefits'], ['What were looking for', 'requirements'], ['Who youll work with', 'reporting'],
  ['In this role, youll', 'duties'], ['Why youll love this job', 'benefits'], ['Well stocked shelves', undefined], ['Were open on Sundays', undefined],
  ['This role is accountable for', 'duties'], ['The Duty Manager is primarily responsible for', 'duties'], ["You're accountable for", 'duties'],
  ['Our team is responsible for', undefined], ['We are responsible for', undefined], ['The night team is accountable for', undefined],
  ['The Business Manager is responsible for', 'duties'], ['Our hotel is responsible for', undefined], ['They are responsible for', undefined],
  ["You'll fit right in if", 'requirements'], ['Apply if you', 'requirements'], ["You're probably not happy here if", 'requirements'], ['This job is for you if you', 'requirements'],
  ['What if', undefined], ['We need someone who can', 'requirements'], ['Requirements and expectations', 'requirements'],
  ['Your new company', 'company'], ['The concept', 'company'], ['The offer', 'benefits'], ['What you need to do now', 'apply'], ['What you need', 'requirements'],
  ['A bit about the role', 'purpose'], ['Broad outline of the role', 'purpose'], ["About the role, the shop & who we're looking for", 'purpose'],
  ['About the role and your responsibilities', 'duties'], ['First 90 days', 'duties'], ['Good to know', 'notes'],
]; // prettier-ignore

const BELOW = '\n\nAbout us\nA bakery with four shops.\n\nDuties\n- Order flour every week\n- Answer customers by phone\n';

/** What boards write below the title, with the line that is looked for and its kind. */
const TOP: readonly (readonly [string, string, string | undefined])[] = [
  ['Stock Planner\nGolden Crust\nLeeds, West Yorkshire\nFull time\nPosted 6d ago\nQuick apply\nSave', 'Full time', 'openings'],
  ['Stock Planner\nGolden Crust\nLeeds, West Yorkshire\nFull time\nPosted 6d ago\nQuick apply\nSave', 'Posted 6d ago', 'openings'],
  ['Stock Planner\nGolden Crust\nLeeds, West Yorkshire\nposted about 2 months ago\nYou will plan the stock.', 'posted about 2 months ago', 'openings'],
  ['Stock Planner\nGolden Crust\nLeeds, West Yorkshire\nFull time\nPosted 6d ago\nQuick apply\nSave', 'Quick apply', 'apply'],
  ['Stock Planner\nGolden Crust\nLeeds, West Yorkshire\nFull time\nPosted 6d ago\nQuick apply\nSave', 'Save', undefined],
  ['Stock Planner\n\n  • Leeds, West Yorkshire\n  • Full-time', 'Leeds, West Yorkshire', 'place'],
  ['Stock Planner\n\n  • Leeds, West Yorkshire\n  • Full-time', 'Full-time', 'openings'],
  ['Stock Planner\nFull Time, permanent position', 'Full Time, permanent position', 'openings'],
  ['Stock Planner\nListed on 2031-02-17', 'Listed on 2031-02-17', 'openings'],
  ['Stock Planner\n- Posted05 February 2031\n- Reference1418626', 'Reference1418626', 'openings'],
  ['Stock Planner\nStatus: 36 hrs/wk', '36 hrs/wk', 'hours'],
  ['Stock Planner\nPosition status: Part-time, 10 hours a week', 'Part-time, 10 hours a week', 'hours'],
  ['Stock Planner\nStatus: Exempt', 'Exempt', 'openings'],
  ['店员\n立即申请\n\n岗位职责：\n1、接待顾客\n2、整理货架', '立即申请', 'apply'],
]; // prettier-ignore

/** Documents with the duties marked as the reader must find them. */
const DUTIES: readonly (readonly [string, string])[] = [
  ['a posting below the button of a board', 'Baker\nLeeds, UK\nApply for this job\n\nDo you like early mornings?\n\nWhat you will do\n- ⟦Bake bread for four shops⟧\n- ⟦Clean the ovens⟧\n'],
  ['names without apostrophes', 'Baker\n\nWhat youll be doing:\n* ⟦Leading the early shift⟧\n* ⟦Coaching two apprentices⟧\n\nWhat you bring:\n* Youre an early riser\n'],
  ['what a role is accountable for', 'Clerk\n\nJob overview\n\nA quiet office by the river.\n\nThis role is accountable for:\n- ⟦timely replies to letters,⟧\n- ⟦an accurate register of members⟧\n'],
  ['numbered titles above bullets', 'Clerk\n\nKey responsibilities:\n\n1. First-Line Support\n- ⟦Answer tickets within a day⟧\n\n2. Escalation Within Tier 1\n- ⟦Hand over what cannot be solved⟧\n\n3. STOCK:\n\n  • ⟦Count the shelves every Friday⟧\n'],
  ['numbered duties above bullets', 'Clerk\n\nKey responsibilities:\n\n1. ⟦Manage Client Accounts⟧\n- ⟦Answer tickets within a day⟧\n\n2. ⟦Collect the details by phone:⟧\n- ⟦Ask for the number of the order and the date⟧\n\n3. ⟦Support the upkeep of our site:⟧\n- ⟦Answer tickets about the pages within a day⟧\n'],
  ['the aim of a job', 'Clerk\n\nPurpose of the role:\n\n- ⟦To provide a friendly reception to the visitors of the clinic.⟧\n- To help us grow, we look for a calm person who stays.\n- To support the river and its banks, the trust plants willows each spring.\n\nRequirements\n- Two years in an office\n'],
  ['what the client and its team do', 'Clerk\n\nJob summary\n\nOur client will be opening two depots in Hull. The Planning team supports forty shops. ⟦You will plan the weekly tours of nine vans.⟧\n\nRequirements\n- Two years in an office\n'],
  ['what the head of a department does', 'Clerk\n\nJob summary\n\n⟦The Department Manager will oversee the daily work of the shop and coach nine assistants.⟧\n\nRequirements\n- Two years in an office\n'],
]; // prettier-ignore

/** A line of a document, with the kind of the section it must be read in. */
const KINDS: readonly (readonly [string, string, string])[] = [
  ['Company sick pay', 'Cook\n\nDuties:\nCook lunch for the team\nClean the kitchen\n\nThe Package\n\nUp to £40k\n\nCompany sick pay\n\nLife insurance (2 x annual salary)\n', 'benefits'],
  ['Life insurance (2 x annual salary)', 'Cook\n\nDuties:\nCook lunch for the team\nClean the kitchen\n\nThe Package\n\nUp to £40k\n\nCompany sick pay\n\nLife insurance (2 x annual salary)\n', 'benefits'],
  ['Up to £40k', 'Cook\n\nDuties:\nCook lunch for the team\nClean the kitchen\n\nThe Package\n\nUp to £40k\n\nCompany sick pay\n', 'pay'],
  ['This is a twelve-month maternity cover role.', 'Cook\n\nAbout the role\nThis is a twelve-month maternity cover role.\n\nAbout you\n- Two years in a kitchen\n', 'purpose'],
  ['Twenty weeks of maternity leave on full pay', 'Cook\n\nAbout you\n- Two years in a kitchen\n\nBenefits\n- Twenty weeks of maternity leave on full pay\n', 'benefits'],
  ['The Operations team at Corvane covers the way of a parcel from the depot to the door.', 'Planner\nLeeds\nThe Operations team at Corvane covers the way of a parcel from the depot to the door.\n\nRole overview:\nYou plan the tours.\n\nKey responsibilities:\n- Plan tours\n', 'company'],
  ['Corvane acknowledges the Traditional Owners of the land on which we work.', 'Planner\n\nDuties\n- Plan tours\n\nAbout you\n- Two years in planning\n\nCorvane acknowledges the Traditional Owners of the land on which we work.\n', 'equality'],
]; // prettier-ignore

suite('postings of companies, agencies and boards', () => {
  for (const [name, kind] of HEADINGS) test(`«${name}:» opens ${String(kind)}`, () => assert.equal(headingMeaning(name, true)?.kind, kind));

  for (const [top, line, kind] of TOP)
    test(`«${line}» at the top is ${String(kind)}`, () =>
      assert.equal(sectionOf(`${top}${top.includes('岗位') ? '\n' : BELOW}`, line), kind));

  for (const [name, withDuties] of DUTIES) test(`leaves the duties right in ${name}`, () => assertDuties(withDuties));

  for (const [line, text, kind] of KINDS) test(`reads «${line}» as ${kind}`, () => assert.equal(sectionOf(text, line), kind));
});
