import type { JobDescription, Unit } from '../../document/types';
import { lazily } from '../../lazily';
import { startOf } from '../../text';
import { sectionFix } from '../fixes';
import { foldedWords, textAfter } from '../matching/phrases';
import { anyIn, vocabularyOf } from '../matching/vocabulary';
import type { Finding, LintContext, Rule } from '../rule';
import { announcesJobs, frontMatterValues, hasSection, headOf, isBarelyBegun } from '../structure';
import { namesPlace } from '../subjects/placeNames';

const anyOf = anyIn('missing-location');

const placeMarks = lazily(() => ({
  /** The words of an address. */
  address: new RegExp(
    [
      String.raw`[\u4e00-\u9fff]{2}(?:(?!${anyOf('no-town')})市(?<!${anyOf('no-town')})|${anyOf('part-of-town')})`, // 义乌市, 创新产业园
      String.raw`[\u4e00-\u9fff](?:路|街|大道|巷|弄)\d{1,5}号|\d{1,4}号楼`, // 建国路88号, 12号楼
      '[东西南北城江河湖海浦沙山阳宁安州][区县](?![域别分块])', // 朝阳区
    ].join('|'),
  ),
  /** `Austin, TX`, `Leeds, UK`: a town with its state or country; `120 Old Street`. */
  town: new RegExp(
    String.raw`(?!${anyOf('no-town-before-code')}\b)[A-Z][a-z]{2,15}, ?(?:(?!${anyOf('no-region-code')}\b)[A-Z]{2}\b|${anyOf('country-behind')})` +
      String.raw`|\b\d{2,5} [A-Z][A-Za-z]{2,15} ${anyOf('street', 'street-behind-number')}\b`,
  ),
  /** `This is a remote position`, `Work from home`, in folded text. */
  waysOfWorking: new RegExp(String.raw`\b${anyOf('way-in-heading')}\b`),
  /** A name behind the first word, a number, a way of working, or no end of a sentence. */
  tells: new RegExp(String.raw`[^\s.!?]\s\W?[A-Z]|\d|\b${anyOf('way-in-line')}\b|[^.!?…]$`),
  /** `上海等地出差`: a town that the work leads to now and then. */
  tripBehind: new RegExp(
    String.raw`^(?:市|省)?(?:(?:、|\/|和|及|或|与)[\u4e00-\u9fff]{2,3}){0,4}(?:等地区?|等城市|等)?${anyOf('now-and-then')}?(?:出差|考察)`,
  ),
}));
/** The entries of the words for places and for ways of working. */
const PLACE_WORDS = ['way-of-working', 'cities', 'towns'] as const;
const namesOfPlaces = lazily(
  (): ReadonlySet<string> => new Set(['english-towns', 'countries'].flatMap((id) => vocabularyOf('missing-location', id))),
);
/** No town has a longer name. */
const LONGEST_TOWN = 30;
/** What stands between the parts of such a line. */
const PARTED = /[|·•/]/;
/** The same in English, where a job board sets each part in code, in a tag or behind a picture: `` `💰 $20/hour` `🌎 USA` ``. */
const BETWEEN_PARTS = /[|·•`]|<[^<>]{1,80}>|\p{Extended_Pictographic}/u;
/** `📍 Truro` */
const PINNED = /📍\uFE0F? ?\p{L}/u;
/** No head line that has a place in it is longer. */
const LONGEST_HEAD_LINE = 120;
/** So many units from the top on may be lines below the title. */
const HEAD = 6;
/** `in Leeds`, `at New York` */
const AT_NAME = /\b(?:in|at|near) ([A-Z][\p{L}.]{1,20}(?: [A-Z]\p{L}{1,20}){0,1})/gu;
/** No more of a unit is looked at. */
const LONGEST_LOOK = 400;

/** 缺少工作地点 */
export const missingLocation: Rule = {
  id: 'missing-location',
  tags: ['structure'],
  level: 'information',
  kinds: ['posting'],
  fixable: 'offer',
  summary: { en: 'The posting should say where the work is done.', 'zh-CN': '招聘信息应写明工作地点。' },
  rationale: {
    en: 'The place of work is among what postings are expected to state, and job search engines require it.',
    'zh-CN': '工作地点是招聘信息应载明的内容，职位搜索引擎也以其为必填项。',
  },
  source: {
    en: 'China: five-ministry notice on online recruitment information (January 2026); Google job posting structured data: jobLocation is required',
    'zh-CN': '五部门关于规范网络平台招聘类信息发布的通知（2026 年 1 月）；Google 职位结构化数据：jobLocation 为必填项',
  },
  messages: {
    found: {
      en: 'No place of work found. Postings are expected to state it: add the place, or that the work is remote.',
      'zh-CN': '未找到工作地点。招聘信息应载明工作地点，请补充地点，或注明远程办公。',
    },
  },
  *check(context): Generator<Finding> {
    const { document, catalogue } = context;
    if (isBarelyBegun(document) || statesPlace(context)) return;
    const span = headOf(document);
    if (span === undefined) return;
    const lines = catalogue.boilerplate.sections.place?.[document.language].slice(0, 1) ?? [];
    yield {
      span,
      message: 'found',
      ...(announcesJobs(context) && { level: 'hint' }),
      fixes: () => [sectionFix(context, 'place', lines, { en: 'Add a section for the place', 'zh-CN': '添加“工作地点”部分' })],
    };
  },
};

function statesPlace(context: LintContext): boolean {
  const { document } = context;
  const { text, units } = document;
  const { address, town, tripBehind } = placeMarks();
  if (hasSection(document, 'place', (unit) => tellsPlace(document, unit)) || frontMatterValues(document, 'missing-location').length > 0)
    return true;
  if (document.language === 'en' && summaryNamesPlace(document)) return true;
  if (context.matches('missing-location').some((match) => !tripBehind.test(textAfter(context, match, 30)))) return true;
  if (document.language === 'en' && (namesPlace(document) || headLineIsTown(context) || headingTellsWayOfWorking(context))) return true;
  if (document.language === 'zh-CN' && headingNamesPlace(context)) return true;
  return units.some(({ span }, n) => {
    const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LOOK));
    if (n < HEAD && PINNED.test(words)) return true;
    return address.test(words) || town.test(words);
  });
}

/** Whether a line that is taken for one about the place tells something; an English one like `This job is twofold.` does not. */
const tellsPlace = ({ text, language }: JobDescription, { content }: Unit): boolean =>
  language !== 'en' || placeMarks().tells.test(startOf(text, content, LONGEST_LOOK));

/** Whether the sentence by which the front matter introduces the page names a place: `A bakery in Leeds looks for a baker`. */
function summaryNamesPlace(document: JobDescription): boolean {
  const names = namesOfPlaces();
  return frontMatterValues(document, 'missing-location', 'summarised').some((value) => {
    if (typeof value !== 'string') return false;
    const words = value.slice(0, LONGEST_LOOK);
    return placeMarks().town.test(words) || [...words.matchAll(AT_NAME)].some(([, name = '']) => names.has(name.toLowerCase()));
  });
}

/** Whether one of the lines at the top, or a part of one, is nothing but the name of a known town or country, whatever section it has fallen into. */
function headLineIsTown(context: LintContext): boolean {
  const names = namesOfPlaces();
  return context.document.units
    .slice(0, HEAD)
    .flatMap((unit) => foldedWords(context, unit, LONGEST_HEAD_LINE).split(BETWEEN_PARTS))
    .some((part) => part.length <= LONGEST_TOWN && names.has(part.replace(/^[^a-z]+| city$|[^a-z]+$/g, '')));
}

/** Whether a line that is set as a heading tells the way of working: `**This is a remote position**`. */
function headingTellsWayOfWorking(context: LintContext): boolean {
  const { waysOfWorking } = placeMarks();
  return context.document.units.some(
    (unit) => unit.form === 'heading' && waysOfWorking.test(foldedWords(context, unit, LONGEST_HEAD_LINE)),
  );
}

/** Whether a line that is marked as a heading but made of parts, as a line below the title is, tells the place: `**苏州 园区 ｜ 9-13K**`. */
function headingNamesPlace(context: LintContext): boolean {
  const words = PLACE_WORDS.flatMap((id) => vocabularyOf('missing-location', id));
  return context.document.units
    .slice(0, HEAD)
    .filter(({ form }) => form === 'heading')
    .map((unit) => foldedWords(context, unit))
    .some((line) => PARTED.test(line) && words.some((word) => line.includes(word)));
}
