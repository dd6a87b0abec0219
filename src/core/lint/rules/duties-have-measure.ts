import { lazily } from '../../lazily';
import { anyIn } from '../matching/vocabulary';
import type { Finding, Rule } from '../rule';
import { headingOf, linesOf } from '../structure';

const anyOf = anyIn('duties-have-measure');

/** With fewer duties the document has only been begun. */
const FEWEST = 3;
const expressions = lazily(() => ({
  number: new RegExp(String.raw`\d|[一二两三四五六七八九十百千万]+${anyOf('unit')}`),
  /** `GMV`, in capitals: names of figures by which work is measured. */
  indicator: new RegExp(anyOf('indicator')),
}));

/** 职责可衡量 */
export const dutiesHaveMeasure: Rule = {
  id: 'duties-have-measure',
  tags: ['duty'],
  level: 'hint',
  fixable: 'none',
  summary: { en: 'Some duty should have a number, a frequency or a deliverable.', 'zh-CN': '职责中应有数字、频率或交付物。' },
  rationale: {
    en: 'Measures show how much of the work there is and what success looks like; articles copied into postings have none.',
    'zh-CN': '数字、频率和交付物能说明工作量和成功的标准；从文章摘来的职责往往一个也没有。',
  },
  source: {
    en: 'Chinese guides to position descriptions: state the measures of success; only four digits in four answers of 227 sentences',
    'zh-CN': '岗位说明书指南：写明衡量标准；四篇回答共 227 句，仅有四个数字',
  },
  messages: {
    found: {
      en: 'No duty has a number, a frequency or a deliverable. Add one where you can: how often, how much, what comes out.',
      'zh-CN': '所有职责都没有数字、频率或交付物。请酌情补充：多久一次、做多少、产出什么。',
    },
  },
  *check(context): Generator<Finding> {
    const { document } = context;
    const span = headingOf(document, 'duties');
    const lines = new Set(linesOf(document, 'duties'));
    const duties = document.duties.filter(({ unit }) => lines.has(unit));
    if (span === undefined || duties.length < FEWEST) return;
    const { number, indicator } = expressions();
    if (context.matches('duties-have-measure').length > 0) return;
    if (duties.some(({ text }) => number.test(text.slice(0, 1000)) || indicator.test(text))) return;
    yield { span, message: 'found' };
  },
};
