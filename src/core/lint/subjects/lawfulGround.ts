import { lazily } from '../../lazily';
import type { FindingLevel } from '../levels';
import { clauseOf, textNear } from '../matching/phrases';
import type { Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';

/**
 * What may make a limit lawful: an exemption in the laws against discrimination, work that the law bars women from, and work that
 * an illness makes unsafe or that the law bars the ill from.
 */
export type LawfulGround = 'exemption' | 'barred-to-women' | 'barred-to-the-ill';

/** How far from a limit an exemption may be named: in the next sentence, or in a note below the list. */
const REACH = 600;

const grounds = lazily(() => {
  const ofGender = anyIn('no-gender-limit');
  const ofHealth = anyIn('no-health-limit');
  return {
    exemption: new RegExp(`(?<![a-z])${ofGender('lawful-ground')}`),
    /** A law that postings name in their promise of equal chances, too. */
    lawOfExemption: new RegExp(`(?<![a-z])${ofGender('lawful-ground-beside')}`),
    /** `女职工禁忌从事的岗位` */
    barredToWomen: new RegExp(`禁忌${ofGender('barred')}`),
    /** `等妨碍驾驶的疾病`, `法律规定不得从事`. */
    barredToTheIll: new RegExp(
      `(?:法律|法规|国家)[^,。;]{0,6}(?:不得|不能|禁止|不宜)|职业禁忌|禁忌[症证]|${ofHealth('hinders')}[^,。;]{0,6}${ofHealth('dangerous-work')}`,
    ),
  };
});

const isNamed: Readonly<Record<LawfulGround, (context: LintContext, match: TermMatch) => boolean>> = {
  exemption: (context, match) => {
    return grounds().exemption.test(textNear(context, match, REACH)) || grounds().lawOfExemption.test(clauseOf(context, match));
  },
  'barred-to-women': (context, match) => grounds().barredToWomen.test(clauseOf(context, match)),
  'barred-to-the-ill': (context, match) => grounds().barredToTheIll.test(clauseOf(context, match)),
};

/** An exemption is claimed under its name by those who know the law; work that is only said to be barred deserves a closer look. */
const LEVELS: Readonly<Record<LawfulGround, FindingLevel>> = {
  exemption: 'hint',
  'barred-to-women': 'information',
  'barred-to-the-ill': 'information',
};

/** The draft of a limit; where one of these grounds is named beside it, with the message `exempt` and at a quieter level. */
export function unlessExempt(
  context: LintContext,
  match: TermMatch,
  draft: Partial<Draft> | undefined,
  ...asked: readonly LawfulGround[]
): Partial<Draft> | undefined {
  const ground = draft === undefined ? undefined : asked.find((one) => isNamed[one](context, match));
  return ground === undefined ? draft : { ...draft, message: 'exempt', level: LEVELS[ground] };
}
