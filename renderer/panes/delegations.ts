import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { Participant } from '../../shared/model/participant.ts';

/** Tokens of `theme/tokens.css`, in the order in which delegations appear; who comes after them is neutral. */
const COLOURS = ['var(--side-1)', 'var(--side-2)', 'var(--side-3)', 'var(--side-4)'];
const NEUTRAL = 'var(--ink-3)';

/** People of one side, or those of no known side, or those the text names and no list holds. */
export interface Delegation {
  readonly kind: 'side' | 'unknown-side' | 'named-in-text';
  /** The side's name; null for `unknown-side` and `named-in-text`. */
  readonly side: string | null;
  /** A CSS colour. */
  readonly colour: string;
  readonly people: readonly Participant[];
}

/** Groups those who took part: sides in order of appearance, then people of no known side, then those named only. */
export function delegationsOf({ participants }: Pick<HistoricalDocument, 'participants'>): readonly Delegation[] {
  const listed = participants.filter(({ evidence }) => evidence !== 'text');
  const named = participants.filter(({ evidence }) => evidence === 'text');
  const sides = sidesOf(participants);
  const groups: Delegation[] = sides.map((side) => ({
    kind: 'side',
    side,
    colour: colourOfSide(sides, side),
    people: listed.filter((person) => person.side === side),
  }));
  groups.push({
    kind: 'unknown-side',
    side: null,
    colour: NEUTRAL,
    people: listed.filter(({ side }) => side === null),
  });
  groups.push({ kind: 'named-in-text', side: null, colour: NEUTRAL, people: named });
  return groups.filter(({ people }) => people.length > 0);
}

/** The CSS colour of each participant, by id. */
export function coloursOf({ participants }: Pick<HistoricalDocument, 'participants'>): ReadonlyMap<string, string> {
  const sides = sidesOf(participants);
  return new Map(participants.map(({ id, side }) => [id, colourOfSide(sides, side)]));
}

/** Listed people's sides come first, so that a name in the text never takes a delegation's colour. */
function sidesOf(participants: readonly Participant[]): readonly string[] {
  const rank = ({ evidence }: Participant): number => (evidence === 'text' ? 1 : 0);
  const ordered = [...participants].sort((a, b) => rank(a) - rank(b));
  return [...new Set(ordered.flatMap(({ side }) => (side === null ? [] : [side])))];
}

function colourOfSide(sides: readonly string[], side: string | null): string {
  return side === null ? NEUTRAL : (COLOURS[sides.indexOf(side)] ?? NEUTRAL);
}
