import { listMark, numbersBehind } from '../../document/edits/listNumbers';
import { nextMark } from '../../document/edits/listStyle';
import type { Duty } from '../../document/types';
import { eolOf, lineStartAt } from '../../text';
import { hanIn, wordsIn } from '../counting';
import { fixIfAny, renumbering } from '../fixes';
import type { Finding, Fix, LintContext, Rule } from '../rule';
import { linesOf } from '../structure';

const MOST = { characters: 60, words: 35, separators: 5, ands: 3 } as const;
const SEPARATORS = new Set(Array.from('、，,；;', (mark) => mark.charCodeAt(0)));
/** Lists in brackets and of names in Latin letters (tools, platforms) are no compound duties. */
const ASIDES = /[（(][^（()）]{0,200}[）)]|[“"《][^”"》]{0,100}[”"》]/g;
const TOOLS = /[A-Za-z0-9+#./ -]{1,30}(?:[、，,/][A-Za-z0-9+#./ -]{1,30}){1,20}/g;

/** 过长职责 */
export const noOverlongDuty: Rule = {
  id: 'no-overlong-duty',
  tags: ['duty'],
  level: 'hint',
  fixable: 'offer',
  summary: { en: 'A duty should say one thing.', 'zh-CN': '一条职责只写一件事。' },
  rationale: {
    en: 'Long compound lines are skimmed; task statements should be split until each says one thing. Only one real duty in twenty is longer than the limit here.',
    'zh-CN': '长而复合的句子容易被跳过；任务陈述应拆到每条一件事。真实职责中只有约二十分之一超过这里的限度。',
  },
  source: {
    en: 'O*NET: split compound statements; measured: the 95th percentile of 20,710 duty lines is 55 characters',
    'zh-CN': 'O*NET：拆分复合陈述；实测：20,710 条职责的第 95 百分位为 55 字',
  },
  messages: {
    long: {
      en: 'A duty of {count} {unit}. Split it, so that each line says one thing.',
      'zh-CN': '这条职责长达 {count} {unit}。建议拆开，每条写一件事。',
    },
    compound: {
      en: 'One duty strings together {count} parts. Split it, so that each line says one thing.',
      'zh-CN': '这条职责并列了 {count} 项内容。建议拆开，每条写一件事。',
    },
  },
  *check(context): Generator<Finding> {
    const lines = new Set(linesOf(context.document, 'duties'));
    for (const duty of context.document.duties) {
      if (!lines.has(duty.unit)) continue;
      const finding = measure(duty.text.slice(0, 2000));
      if (finding === undefined) continue;
      yield { span: duty.span, ...finding, fixes: () => fixIfAny(split(context, duty)) };
    }
  },
};

function measure(text: string): Pick<Finding, 'message' | 'params'> | undefined {
  const han = hanIn(text, 0, text.length);
  if (han * 4 > text.length) {
    const count = text.replace(/\s/g, '').length;
    if (count > MOST.characters) return { message: 'long', params: { count, unit: { en: 'characters', 'zh-CN': '字' } } };
    if (separatorsIn(text) < MOST.separators) return undefined;
    const separators = separatorsIn(plain(text).replace(/[。；;\s]+$/, ''));
    return separators >= MOST.separators ? { message: 'compound', params: { count: separators + 1 } } : undefined;
  }
  const count = wordsIn(text, 0, text.length);
  if (count > MOST.words) return { message: 'long', params: { count, unit: { en: 'words', 'zh-CN': '词' } } };
  if (!/[（(“"《]/.test(text) && andsIn(text) < MOST.ands) return undefined;
  const ands = andsIn(plain(text));
  return ands >= MOST.ands ? { message: 'compound', params: { count: ands + 1 } } : undefined;
}

/** A text without asides, a list of names in Latin letters counting as one. Nothing is taken together by it, so that the text itself has no fewer parts. */
const plain = (text: string): string => text.replace(ASIDES, '').replace(TOOLS, 'X');

const andsIn = (text: string): number => text.match(/\band\b/gi)?.length ?? 0;

function separatorsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (SEPARATORS.has(text.charCodeAt(at))) count++;
  return count;
}

/** Splits a duty at its semicolons, or at the ends of its sentences where it has none, into lines with the same mark; numbers behind it move on. */
function split(context: LintContext, duty: Duty): Fix | undefined {
  const { document } = context;
  const { text, units } = document;
  const unit = units[duty.unit];
  if (unit === undefined || unit.form !== 'item' || unit.glued) return undefined;
  let mark = listMark(text, unit);
  // Half of a bold duty is not bold.
  if (unit.span.start + mark.length < unit.content.start) return undefined;
  const words = duty.text.slice(0, 2000);
  const semicolons = [...words.matchAll(AT_SEMICOLON)];
  const cuts = semicolons.length > 0 ? semicolons : [...words.matchAll(AT_FULL_STOP)];
  if (cuts.length === 0) return undefined;
  const eol = eolOf(text);
  const indent = text.slice(lineStartAt(text, unit.span.start), unit.span.start);
  const edits = cuts.map((cut) => {
    mark = nextMark(mark);
    const at = duty.span.start + cut.index;
    return context.edit({ start: at + 1, end: at + cut[0].length }, `${eol}${indent}${mark}`);
  });
  const title =
    semicolons.length > 0
      ? { en: 'Split at the semicolons', 'zh-CN': '在分号处拆开' }
      : { en: 'Split at the full stops', 'zh-CN': '在句号处拆开' };
  return { title, safe: false, edits: [...edits, ...renumbering(context, numbersBehind(document, duty.unit, nextMark(mark)))] };
}

const AT_SEMICOLON = /[；;](?=\s*[^\s；;])\s*/g;
const AT_FULL_STOP = /。(?=\s*[^\s。])\s*|(?<=[a-z]{2})\.\s+(?=[A-Z])/g;
