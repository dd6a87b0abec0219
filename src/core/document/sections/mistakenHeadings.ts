import type { Teller } from '../lineKinds';
import type { SectionKind } from '../types';
import type { RawUnit } from '../units/rawUnit';

/** A heading of the duties or the requirements, and the lines below it. */
interface Block {
  readonly kind: 'duties' | 'requirements';
  readonly from: number;
  readonly to: number;
  /** Whether all the lines read like the other of the two. */
  readonly isOther: boolean;
  /** Whether most of them do. */
  readonly leans: boolean;
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
  const blocks = blocksOf(units, kinds, told);
  for (const { kind, from, to, isOther, leans } of blocks) {
    if (!leans) continue;
    const isExchanged = blocks.some((other) => other.kind !== kind && other.leans && (isOther || other.isOther));
    const isCopied = isOther && kind === 'duties' && blocks.some((other) => other.kind === kind && !other.isOther);
    if (isExchanged || isCopied) kinds.fill(OTHER[kind], from, to);
  }
  return kinds;
}

function blocksOf(units: readonly RawUnit[], kinds: readonly (SectionKind | undefined)[], told: Teller): Block[] {
  const blocks: Block[] = [];
  for (const [from, { heading }] of units.entries()) {
    const kind = heading?.meaning?.kind;
    if ((kind !== 'duties' && kind !== 'requirements') || heading?.inline === true) continue;
    let to = from + 1;
    while (to < units.length && units[to]?.form !== 'heading' && kinds[to] === kind) to++;
    const below = units.slice(from + 1, to);
    const others = below.filter((unit) => LINES[OTHER[kind]].includes(told(unit).likeliest)).length;
    const leans = others >= ENOUGH && 2 * others > below.length;
    blocks.push({ kind, from, to, isOther: leans && others === below.length, leans });
  }
  return blocks.length > 1 ? blocks : [];
}
