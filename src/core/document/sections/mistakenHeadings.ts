import { logOf, type LineKind, type Teller } from '../lineKinds';
import type { SectionKind } from '../types';
import type { RawUnit } from '../units/rawUnit';

/** A heading of the duties or the requirements, and the lines below it. */
interface Block {
  readonly kind: 'duties' | 'requirements';
  readonly from: number;
  readonly to: number;
}

/** How the lines of a block read. */
interface Reading {
  /** Whether most of them read like the other kind. */
  readonly leans: boolean;
  /** Whether all of them do. */
  readonly isOther: boolean;
}

/** So many lines tell that a heading has the wrong name. */
const ENOUGH = 2;
/** The classes of their lines. */
const LINES: Readonly<Record<Block['kind'], readonly string[]>> = { duties: ['duty'], requirements: ['requirement', 'preferred'] };
const OTHER = { duties: 'requirements', requirements: 'duties' } as const;

/**
 * Gives what stands below a heading with the wrong name its own kind: two headings that were exchanged, or the heading of the duties
 * that was copied for the requirements. Of two exchanged ones, most lines of one and all of the other tell it. One heading by itself is taken at its word, whatever its lines read like.
 */
export function settleMistaken(units: readonly RawUnit[], kinds: (SectionKind | undefined)[], told: Teller): (SectionKind | undefined)[] {
  const blocks = blocksOf(units, kinds);
  if (blocks.length < 2) return kinds;
  const read = (kind: Block['kind']): (Block & Reading)[] =>
    blocks.filter((block) => block.kind === kind).map((block) => ({ ...block, ...readingOf(units, block, told) }));
  const duties = read('duties');
  const leaning = duties.filter(({ leans }) => leans);
  // Either mistake is seen in the duties: where they are what they should be, the requirements need not be read.
  if (leaning.length === 0) return kinds;
  const asked = read('requirements');
  const requirements = asked.filter(({ leans }) => leans);
  // Where the requirements have a heading of their own, that of the duties was not copied for them.
  const isCopied = asked.length === requirements.length && duties.some(({ isOther }) => !isOther);
  const exchangedWith = (block: Reading, others: readonly Reading[]): boolean => others.some((other) => block.isOther || other.isOther);
  for (const block of leaning)
    if (exchangedWith(block, requirements) || (block.isOther && isCopied)) kinds.fill('requirements', block.from, block.to);
  for (const block of requirements) if (exchangedWith(block, leaning)) kinds.fill('duties', block.from, block.to);
  return kinds;
}

function blocksOf(units: readonly RawUnit[], kinds: readonly (SectionKind | undefined)[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [from, { heading }] of units.entries()) {
    const kind = heading?.meaning?.kind;
    if ((kind !== 'duties' && kind !== 'requirements') || heading?.inline === true) continue;
    let to = from + 1;
    while (to < units.length && units[to]?.form !== 'heading' && kinds[to] === kind) to++;
    blocks.push({ kind, from, to });
  }
  return blocks;
}

/** Whether a line is of a kind, or is of neither and still reads more like that one. */
function readsAs(kind: Block['kind'], words: LineKind): boolean {
  const { likeliest } = words;
  return LINES[kind].includes(likeliest) || (likeliest === 'other' && logOf(words, kind) > logOf(words, OTHER[kind]));
}

/** Reads no more lines than are needed to tell. */
function readingOf(units: readonly RawUnit[], { kind, from, to }: Block, told: Teller): Reading {
  const count = to - from - 1;
  let others = 0;
  for (const [n, unit] of units.slice(from + 1, to).entries()) {
    if (readsAs(OTHER[kind], told(unit))) others++;
    else if (2 * (n + 1 - others) >= count) return { leans: false, isOther: false };
  }
  return { leans: others >= ENOUGH, isOther: others >= ENOUGH && others === count };
}
