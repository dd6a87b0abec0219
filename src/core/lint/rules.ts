import type { Rule } from './rule';
import { noGenderLimit } from './rules/no-gender-limit';
import { noMarriageOrChildLimit } from './rules/no-marriage-or-child-limit';
import { noAgeLimit } from './rules/no-age-limit';
import { noEthnicityOrReligionLimit } from './rules/no-ethnicity-or-religion-limit';
import { noRegionLimit } from './rules/no-region-limit';
import { noSchoolTierLimit } from './rules/no-school-tier-limit';
import { noHealthLimit } from './rules/no-health-limit';
import { noExcessPersonalData } from './rules/no-excess-personal-data';
import { noFeeOrDeposit } from './rules/no-fee-or-deposit';
import { noDelayedInsurance } from './rules/no-delayed-insurance';
import { noExcessiveHours } from './rules/no-excessive-hours';
import { noAppearanceLimit } from './rules/no-appearance-limit';
import { noVaguePay } from './rules/no-vague-pay';
import { noPayBait } from './rules/no-pay-bait';
import { noTitleGimmick } from './rules/no-title-gimmick';
import { noGenderedTitle } from './rules/no-gendered-title';
import { noPressureWording } from './rules/no-pressure-wording';
import { noNativeSpeaker } from './rules/no-native-speaker';
import { noAgeCodedTerm } from './rules/no-age-coded-term';
import { noGenderedPronoun } from './rules/no-gendered-pronoun';
import { noSexualizedBait } from './rules/no-sexualized-bait';
import { missingDuties } from './rules/missing-duties';
import { missingRequirements } from './rules/missing-requirements';
import { missingCoreCategory } from './rules/missing-core-category';
import { missingPay } from './rules/missing-pay';
import { missingLocation } from './rules/missing-location';
import { noDuplicateSection } from './rules/no-duplicate-section';
import { noPlaceholderLeft } from './rules/no-placeholder-left';
import { noEmptySection } from './rules/no-empty-section';
import { documentLength } from './rules/document-length';
import { dutyCount } from './rules/duty-count';
import { noRequirementOverload } from './rules/no-requirement-overload';
import { noPasteResidue } from './rules/no-paste-residue';
import { noTitleNoise } from './rules/no-title-noise';
import { noMultiRoleTitle } from './rules/no-multi-role-title';
import { noCatchAllDuty } from './rules/no-catch-all-duty';
import { dutyStartsWithVerb } from './rules/duty-starts-with-verb';
import { noVagueAmount } from './rules/no-vague-amount';
import { noNarrativeDuty } from './rules/no-narrative-duty';
import { noOverlongDuty } from './rules/no-overlong-duty';
import { dutiesHaveMeasure } from './rules/duties-have-measure';
import { noMisplacedLine } from './rules/no-misplaced-line';
import { noDuplicateDuty } from './rules/no-duplicate-duty';
import { noSeniorityMismatch } from './rules/no-seniority-mismatch';
import { noSoftSkillPile } from './rules/no-soft-skill-pile';

/** The rules of JD Writer, in the order of README's table. */
export const rules: readonly Rule[] = [
  noGenderLimit,
  noMarriageOrChildLimit,
  noAgeLimit,
  noEthnicityOrReligionLimit,
  noRegionLimit,
  noSchoolTierLimit,
  noHealthLimit,
  noExcessPersonalData,
  noFeeOrDeposit,
  noDelayedInsurance,
  noExcessiveHours,
  noAppearanceLimit,
  noVaguePay,
  noPayBait,
  noTitleGimmick,
  noGenderedTitle,
  noPressureWording,
  noNativeSpeaker,
  noAgeCodedTerm,
  noGenderedPronoun,
  noSexualizedBait,
  missingDuties,
  missingRequirements,
  missingCoreCategory,
  missingPay,
  missingLocation,
  noDuplicateSection,
  noPlaceholderLeft,
  noEmptySection,
  documentLength,
  dutyCount,
  noRequirementOverload,
  noPasteResidue,
  noTitleNoise,
  noMultiRoleTitle,
  noCatchAllDuty,
  dutyStartsWithVerb,
  noVagueAmount,
  noNarrativeDuty,
  noOverlongDuty,
  dutiesHaveMeasure,
  noMisplacedLine,
  noDuplicateDuty,
  noSeniorityMismatch,
  noSoftSkillPile,
];
