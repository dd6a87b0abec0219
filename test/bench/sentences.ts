/** The parts of a posting, in the order in which most have them. */
export const PARTS = ['company', 'summary', 'duties', 'requirements', 'preferred', 'offer', 'apply'] as const;

export type Part = (typeof PARTS)[number];

/** The lines that a language's postings are made from: templates in which `{a|b}` stands for one of them. */
export type Lines = Readonly<Record<Part | 'titles', readonly string[]>> & { readonly headings: Readonly<Record<Part, readonly string[]>> };

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several; none of none. */
export function pick(from: readonly string[], random: () => number): string {
  return from[Math.floor(random() * from.length)] ?? '';
}

/** A template with its choices made, the inner ones first. */
export function fill(template: string, random: () => number): string {
  let text = template;
  for (let open = text.lastIndexOf('{'); open >= 0; open = text.lastIndexOf('{')) {
    const close = text.indexOf('}', open);
    text = text.slice(0, open) + pick(text.slice(open + 1, close).split('|'), random) + text.slice(close + 1);
  }
  return text;
}

/** As many filled templates as asked for, each template at most once, in an order of chance. */
export function someOf(templates: readonly string[], count: number, random: () => number): string[] {
  const left = [...templates];
  const chosen: string[] = [];
  while (chosen.length < count && left.length > 0) {
    const [template = ''] = left.splice(Math.floor(random() * left.length), 1);
    chosen.push(fill(template, random));
  }
  return chosen;
}
