import { lazily } from '../../lazily';
import { restOfLine, type Span } from '../../text';
import { replacement } from '../fixes';
import { anyIn } from '../matching/vocabulary';
import type { Finding, LintContext } from '../rule';
import { maskedBy } from '../structure';

const anyOf = anyIn('no-paste-residue');

/** What most texts have none of: hidden and full-width characters, and what a wrong encoding leaves. */
const ODD_CHARACTER = /[\u200b-\u200d\u2060\ufeff\ufffd\u20acÃ０-９Ａ-Ｚａ-ｚ]/;
/** `r�sum�`, `weâ€™re`, `cafÃ©`: what a text becomes that is read in another encoding than it was written in. */
const GARBLED = /\ufffd{1,20}|â\u20ac[\u2122\u0153\u02dc\u201c-\u201e\u00a2\u00a6\u009d\u0094\u0099]|Ã[\u00a1-\u00bf]/g;
const ZERO_WIDTH = /(?:\u200b|\u200c|\u200d|\u2060|\ufeff)+/g;
/** `３，０００`, `ＥＲＰ`, `Ａ４`: a mark belongs to it only between digits. */
const WIDE_MARK = '(?<=[０-９])[．，－～％](?=[０-９])';
const WIDE = new RegExp(`[０-９Ａ-Ｚａ-ｚ]+(?:${WIDE_MARK}[０-９Ａ-Ｚａ-ｚ]+|(?<=[０-９])％)*`, 'g');
/** `&nbsp;`, `&#160;` and the like, with the spaces around them. */
const htmlSpaceCodes = lazily(() => {
  const decimal = '#0*(?:160|32|8194|8195|8201|8203|12288)';
  const hexadecimal = '#x0*(?:a0|20|2002|2003|2009|200b|3000)';
  const code = `&(?:amp;)?(?:${anyOf('html-space')}|${decimal}|${hexadecimal});?`;
  return new RegExp(String.raw`[ \t\u3000]{0,8}(?:${code}[ \t\u3000]{0,8})+`, 'gi');
});
/** `</p>`, `</li>`: the ends of what is written in HTML. */
const CLOSING_TAG = /<\/(?:p|li|ul|ol|div|span|td|h[1-6]|strong|b|em|a)>/i;
/** So far around a place is its line looked at, in UTF-16 units. */
const LINE_LOOK = 400;
/** `***优先`: a word that the job board has hidden; `***bold***` and a rule of stars are Markdown. */
const STARS = /(?<![*\w])\*{3,8}(?=[\u4e00-\u9fff，。、])|(?<=[\u4e00-\u9fff，。、])\*{3,8}(?!\*)/g;

/** Findings of no-paste-residue within lines: hidden and full-width characters, spaces written as code, words that a job board has blocked out. */
export function* residueCharacters(context: LintContext): Generator<Finding> {
  const { text } = context.document;
  const isMasked = maskedBy(context.document.masks);
  const hasOdd = ODD_CHARACTER.test(text);
  if (hasOdd) yield* garbled(context);
  const found = [
    ...(hasOdd ? matches(text, ZERO_WIDTH) : []).filter((match) => isStray(text, match)).map((match) => ({ match, message: 'hidden' })),
    ...(hasOdd ? matches(text, WIDE) : []).map((match) => ({ match, message: /[０-９]/.test(match[0]) ? 'digits' : 'letters' })),
    ...(text.includes('&') ? matches(text, htmlSpaceCodes()) : []).map((match) => ({ match, message: 'spaces' })),
    ...(text.includes('***') ? matches(text, STARS) : [])
      .filter((match) => isAlone(text, match))
      .map((match) => ({ match, message: 'masked' })),
  ].sort((a, b) => a.match.index - b.match.index);
  for (const { match, message } of found) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isMasked(span.start) || (message === 'spaces' && isMarkedUp(text, span))) continue;
    if (message === 'spaces') yield htmlSpaces(context, match);
    else if (message === 'masked') yield { span, message, params: { found: match[0] } };
    else if (message === 'hidden')
      yield {
        span,
        message,
        fixes: () => [
          { title: { en: 'Delete the invisible characters', 'zh-CN': '删除不可见字符' }, safe: true, edits: [context.edit(span, '')] },
        ],
      };
    else
      yield {
        span,
        message,
        level: 'hint',
        params: { found: match[0] },
        fixes: () => [replacement(context, span, match[0].normalize('NFKC'), true)],
      };
  }
}

/** What a wrong encoding has left: one finding, however often, since one loss goes through a whole text. */
function* garbled({ document }: LintContext): Generator<Finding> {
  const isMasked = maskedBy(document.masks);
  const [first, ...others] = matches(document.text, GARBLED).filter(({ index }) => !isMasked(index));
  if (first === undefined) return;
  const span = { start: first.index, end: first.index + first[0].length };
  const params = { found: first[0], count: others.length };
  yield { span, message: others.length > 0 ? 'severalGarbled' : 'garbled', params };
}

/** Whether a line is written in HTML, where such a code is how a space is written. */
function isMarkedUp(text: string, span: Span): boolean {
  const { before, behind } = restOfLine(text, span, LINE_LOOK);
  return CLOSING_TAG.test(before) || CLOSING_TAG.test(behind);
}

/** Spaces written as code, and a plain one instead; none at either end of what a line says. */
function htmlSpaces(context: LintContext, { index, 0: spaces }: RegExpExecArray): Finding {
  const { text } = context.document;
  const code = spaces.trim();
  const start = index + spaces.indexOf(code);
  const before = text.slice(Math.max(0, index - 12), index);
  const isAtEdge =
    /(?:^|[\r\n])[ \t]*(?:[-*+>#]{1,6}|\d{1,3}[.)、])?[ \t]*$/.test(before) ||
    /^[ \t]*(?:[\r\n]|$)/.test(text.slice(index + spaces.length));
  return {
    span: { start, end: start + code.length },
    message: 'spaces',
    params: { found: code.length > 24 ? `${code.slice(0, 24)}…` : code },
    fixes: () => [
      {
        title: { en: 'Write a plain space', 'zh-CN': '改为普通空格' },
        safe: true,
        edits: [
          context.edit(
            isAtEdge ? { start, end: index + spaces.length } : { start: index, end: index + spaces.length },
            isAtEdge ? '' : ' ',
          ),
        ],
      },
    ],
  };
}

const matches = (text: string, expression: RegExp): readonly RegExpExecArray[] => [...text.matchAll(expression)];

/** A byte order mark opens a file, and a joiner holds an emoji together. */
function isStray(text: string, { index, 0: symbols }: RegExpExecArray): boolean {
  if (index === 0 && symbols === '\ufeff') return false;
  const before = text.charCodeAt(index - 1);
  return symbols !== '\u200d' || !((before >= 0xd800 && before <= 0xdfff) || before === 0xfe0f || (before >= 0x2600 && before <= 0x27bf));
}

/** Stars that open or close emphasis have partners on their line, and four stars close one and open the next. */
function isAlone(text: string, { index, 0: stars }: RegExpExecArray): boolean {
  const { before, behind } = restOfLine(text, { start: index, end: index + stars.length }, LINE_LOOK);
  if (before.includes('***') || behind.includes('***')) return false;
  return stars.length !== 4 || !before.includes('**') || !behind.includes('**');
}
