import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read';
import type { SectionKind } from '../../../src/core/document/types';
import { marked, withMarks } from './marked';

/** The section of the unit that says just this; undefined where there is none, or no such unit. */
export function sectionOf(text: string, line: string): SectionKind | undefined {
  return readDocument(text).units.find(({ content }) => text.slice(content.start, content.end) === line)?.section;
}

/** Asserts that the duties of a document are just the stretches between `⟦` and `⟧`. */
export function assertDuties(withDuties: string): void {
  const { text, spans } = marked(withDuties);
  const duties = readDocument(text).duties.map(({ span }) => span);
  assert.equal(withMarks(text, duties), withMarks(text, spans));
}
