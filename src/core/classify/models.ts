import { inflateSync } from 'fflate';
import { deflated as categoriesEn } from 'data:model/duty-categories/en';
import { deflated as categoriesZh } from 'data:model/duty-categories/zh-CN';
import { deflated as kindsEn } from 'data:model/line-kinds/en';
import { deflated as kindsZh } from 'data:model/line-kinds/zh-CN';
import type { Language } from '../language';
import { lazily } from '../lazily';
import type { LinearModel } from './linearModel';
import { bytesOfPrintable } from './printable.mts';
import { readModel } from './readModel';
import { scorerOf, type Scorer } from './scorer';

const models = {
  lineKinds: { 'zh-CN': lazily(() => classifierOf(kindsZh)), en: lazily(() => classifierOf(kindsEn)) },
  dutyCategories: { 'zh-CN': lazily(() => classifierOf(categoriesZh)), en: lazily(() => classifierOf(categoriesEn)) },
} as const;

/** A model with its scorer. */
export interface Classifier {
  readonly model: LinearModel;
  readonly score: Scorer;
}

function classifierOf(deflated: string): Classifier {
  const model = readModel(inflateSync(bytesOfPrintable(deflated)));
  return { model, score: scorerOf(model) };
}

/** The model that tells what kind of line a line is (duty, requirement, benefit, …); read on first use. */
export function lineKindClassifier(language: Language): Classifier {
  return models.lineKinds[language]();
}

/** The model that tells which categories a duty expresses; read on first use. */
export function dutyCategoryClassifier(language: Language): Classifier {
  return models.dutyCategories[language]();
}
