import type { JobDescription } from '../../document/types';
import { wordsIn } from '../counting';
import type { Finding, Rule } from '../rule';
import { headOf, isBarelyBegun, lengthOf } from '../structure';

/** The 5th and 95th percentile of real postings, rounded outwards. */
const BAND = { 'zh-CN': { least: 120, most: 900 }, en: { least: 120, most: 1000 } } as const;

/** 篇幅 */
export const documentLength: Rule = {
  id: 'document-length',
  tags: ['structure'],
  level: 'hint',
  kinds: ['posting'],
  fixable: 'none',
  summary: { en: 'The posting should be neither very short nor very long.', 'zh-CN': '招聘信息的篇幅应适中。' },
  rationale: {
    en: 'Studies on the best length contradict each other, so the only yardstick is the range of nine in ten real postings.',
    'zh-CN': '关于最佳篇幅的研究互相矛盾，这里只以九成真实招聘文本的范围为准。',
  },
  source: {
    en: 'Measured: 5th and 95th percentile of 7,787 Chinese and 1,061 English postings',
    'zh-CN': '实测：7,787 份中文、1,061 份英文招聘文本的第 5 与第 95 百分位',
  },
  messages: {
    short: {
      en: 'Only {count} {unit}: most postings have {least} or more. Say more about the duties and what is offered.',
      'zh-CN': '全文仅 {count} {unit}，多数招聘文本在 {least} {unit}以上。可再写明职责和待遇。',
    },
    long: {
      en: '{count} {unit}: most postings stay below {most}. Cut what applicants do not need to decide.',
      'zh-CN': '全文 {count} {unit}，多数招聘文本在 {most} {unit}以内。可删去不影响求职者判断的内容。',
    },
  },
  *check({ document }): Generator<Finding> {
    const span = headOf(document);
    if (span === undefined || isBarelyBegun(document)) return;
    const { least, most } = BAND[document.language];
    const count = document.language === 'en' ? wordCount(document) : lengthOf(document);
    const unit = document.language === 'en' ? { en: 'words', 'zh-CN': '词' } : { en: 'characters', 'zh-CN': '字' };
    if (count < least) yield { span, message: 'short', params: { count, least, unit } };
    // What is still to be filled in is not written yet.
    else if (count > most && !/\{[^{}\n]{1,140}\}/.test(document.text)) yield { span, message: 'long', params: { count, most, unit } };
  },
};

function wordCount({ text, units }: JobDescription): number {
  return units.reduce((sum, { content }) => sum + wordsIn(text, content.start, content.end), 0);
}
