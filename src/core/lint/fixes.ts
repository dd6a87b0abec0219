import { newSection } from '../document/edits/newSection';
import { wholeLine } from '../document/edits/wholeLine';
import type { SectionKind, Unit } from '../document/types';
import type { Span } from '../text';
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

/** A fix that takes a phrase out of its sentence, together with the comma that joined it on. */
export function removal(context: LintContext, span: Span): Fix {
  const { text } = context.document;
  let { start, end } = span;
  const comma = /^[ \t]*[、，,][ \t]*/.exec(text.slice(end, end + 6));
  if (comma !== null) end += comma[0].length;
  else start -= /[ \t]*[、，,]?[ \t]*$/.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  return {
    title: { en: 'Remove “{text}”', 'zh-CN': '删除“{text}”' },
    params: { text: text.slice(span.start, span.end) },
    safe: false,
    edits: [context.edit({ start, end }, '')],
  };
}

/** A fix that takes whole lines out. */
export function lineRemoval(context: LintContext, units: readonly Pick<Unit, 'span'>[], title: Fix['title'], safe = false): Fix {
  return { title, safe, edits: units.map((unit) => context.edit(wholeLine(context.document, unit), '')) };
}

/** A fix that adds a section with these lines. */
export function sectionFix({ document }: LintContext, kind: SectionKind, lines: readonly string[], title: Fix['title']): Fix {
  return { title, safe: false, edits: [newSection(document, kind, lines)] };
}
