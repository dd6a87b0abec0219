import { numbersWithout, type Renumbered } from '../document/edits/listNumbers';
import { newSection } from '../document/edits/newSection';
import { wholeLine } from '../document/edits/wholeLine';
import type { SectionKind, Unit } from '../document/types';
import type { Span, TextEdit } from '../text';
import type { Fix, LintContext } from './rule';

/** The fixes that a finding has where it may have one or none. */
export const fixIfAny = (fix: Fix | undefined): readonly Fix[] => (fix === undefined ? [] : [fix]);

/** A fix that replaces a span; the title names the new text. */
export function replacement(context: LintContext, span: Span, newText: string, safe = false): Fix {
  return {
    title: { en: 'Replace with “{text}”', 'zh-CN': '改为“{text}”' },
    params: { text: newText },
    safe,
    edits: [context.edit(span, newText)],
  };
}

/** A fix that takes a phrase out of its sentence, together with the comma that joined it on; with all of its line where that says nothing else. */
export function removal(context: LintContext, span: Span): Fix {
  const { document } = context;
  const line = lineOfNothingElse(context, span);
  return {
    title: { en: 'Remove “{text}”', 'zh-CN': '删除“{text}”' },
    params: {
      text: document.text
        .slice(span.start, span.end)
        .replaceAll('**', '')
        .replace(/^[\s,;]+/, ''),
    },
    safe: false,
    edits:
      line === undefined ? [context.edit(withComma(document.text, emphasized(document.text, span)), '')] : withoutLines(context, [line]),
  };
}

const PUNCTUATION = /^[\s*_~`。.；;，,、!！?？]*$/;

/** The item or paragraph that says nothing but a phrase. */
function lineOfNothingElse({ document }: LintContext, { start, end }: Span): Unit | undefined {
  const unit = document.units.find(({ span }) => span.start <= start && end <= span.end);
  if (unit === undefined || unit.glued || (unit.form !== 'item' && unit.form !== 'paragraph')) return undefined;
  const { text } = document;
  const rest = text.slice(Math.min(unit.content.start, start), start) + text.slice(end, unit.span.end);
  return PUNCTUATION.test(rest) ? unit : undefined;
}

/** A span with the marks of emphasis around it. */
function emphasized(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && (text[start - 1] === '*' || text[start - 1] === '_') && text[start - 1] === text[end]) {
    start--;
    end++;
  }
  return { start, end };
}

function withComma(text: string, { start, end }: Span): Span {
  const comma = /^[ \t]*[、，,][ \t]*/.exec(text.slice(end, end + 6));
  if (comma !== null) return { start, end: end + comma[0].length };
  const before = /[ \t]*[、，,]?[ \t]*$/.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  return { start: start - before, end };
}

/** English words written as large as those they stand for: `FLUENT` for `NATIVE`, `Fluent` for `Native`. */
export function inCaseOf(found: string, words: string): string {
  if (found === found.toUpperCase()) return words.toUpperCase();
  const first = found.charAt(0);
  return first === first.toUpperCase() ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}

/** A fix that takes the line of a unit out. */
export const lineRemoval = (context: LintContext, unit: Unit, title: Fix['title']): Fix => ({
  title,
  safe: false,
  edits: withoutLines(context, [unit]),
});

/** The edits that take the lines of units out and number anew what is left of their lists. */
export const withoutLines = (context: LintContext, units: readonly Unit[]): readonly TextEdit[] => [
  ...units.map((unit) => context.edit(wholeLine(context.document, unit), '')),
  ...renumbering(context, numbersWithout(context.document, units)),
];

/** Edits that write the marks of a list anew. */
export const renumbering = (context: LintContext, marks: readonly Renumbered[]): readonly TextEdit[] =>
  marks.map(({ span, mark }) => context.edit(span, mark));

/** A fix that adds a section with these lines. */
export function sectionFix({ document }: LintContext, kind: SectionKind, lines: readonly string[], title: Fix['title']): Fix {
  return { title, safe: false, edits: [newSection(document, kind, lines)] };
}
