import assert from 'node:assert/strict';
import { sectionOf } from './readings';

/** Sentences that say of what sort the job is or what is offered, with the kind they must be read as below a list of another section. */
const TERMS: readonly (readonly [string, string])[] = [
  ['This is a full-time, salaried position within our Leeds branch.', 'hours'],
  ['This is a permanent part-time role at the north gate.', 'hours'],
  ['This is a full-time post that starts at £31,000.', 'pay'],
  ['This is a full time position with a fair salary and solid benefits.', 'benefits'],
  ['The role is full-time, Monday to Friday.', 'hours'],
  ['Position is part-time and ends in May.', 'hours'],
  ['This position requires a calm, patient approach to visitors.', 'requirements'],
  ['The role calls for a good eye for detail.', 'requirements'],
  ['This role can be done remotely.', 'place'],
  ['This position is fully remote within Ireland.', 'place'],
  ['The post may be carried out remotely two days a week.', 'place'],
  ['This is a remote job with a yearly meeting in Cork.', 'place'],
  ['This is a 100% remote, permanent role.', 'place'],
  ['We offer a complete benefits package to all who work with us.', 'benefits'],
  ['We provide our staff competitive salaries and benefits.', 'benefits'],
  ['We also offer generous pay.', 'benefits'],
];

/** Sentences that are like those and tell something else. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['We offer complete payroll and benefits administration to small farms.', 'benefits'],
  ['We provide remote support to the rangers of five parks.', 'benefits'],
  ['This is a full-time position responsible for the five gates and the lake.', 'hours'],
  ['The role is full of surprises and part of a team.', 'hours'],
  ['This position requires daily visits to the five parks.', 'requirements'],
  ['This role is remotely connected to the old one.', 'place'],
  ['We offer pay advice to farmers.', 'benefits'],
  ['Remote sensing of rivers is what this is about.', 'place'],
  ['The remote stations are visited by boat.', 'place'],
];

const below = (line: string): string =>
  `# Warden\n\n## Duties\n\n- Open the gates\n- Count visitors\n\n## Preferred skills\n\n- Knowledge of birds\n- A calm voice\n\n${line}\n`;

suite('what a job is like and what it offers, in a sentence', () => {
  for (const [line, kind] of TERMS) test(`«${line}» is ${kind}`, () => assert.equal(sectionOf(below(line), line), kind));
  for (const [line, kind] of OTHERS) test(`«${line}» is not ${kind}`, () => assert.notEqual(sectionOf(below(line), line), kind));
});
