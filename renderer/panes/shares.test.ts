import { describe, expect, it } from 'vitest';
import type { Mention, Participant } from '../../shared/model/participant.ts';
import type { Turn } from '../../shared/model/turn.ts';
import { sharesOf } from './shares.ts';

const someone = (id: string) => ({ id }) as Participant;
const mention = (participant: string) => ({ participant, span: { start: 0, end: 1 }, rule: 'surname' }) as Mention;
function turn(speaker: string | null, start: number, end: number): Turn {
  const at = { start, end: start };
  return {
    speaker,
    speakerSpan: at,
    verb: at,
    mode: 'said',
    span: { start, end },
    blockId: 'b1',
    certainty: 'stated',
    rule: 'subject-verb',
  };
}

describe('sharesOf', () => {
  const shares = sharesOf({
    participants: [someone('p1'), someone('p2'), someone('p3')],
    mentions: [mention('p1'), mention('p1'), mention('p3')],
    turns: [turn('p1', 0, 30), turn('p2', 30, 40), turn(null, 40, 200)],
  });

  it('counts names and turns, and measures speech among known speakers', () => {
    expect(shares.get('p1')).toEqual({ named: 2, turns: 1, share: 0.75 });
    expect(shares.get('p2')).toEqual({ named: 0, turns: 1, share: 0.25 });
  });

  it('gives nothing to who never speaks', () => {
    expect(shares.get('p3')).toEqual({ named: 1, turns: 0, share: 0 });
    expect(sharesOf({ participants: [someone('p1')], mentions: [], turns: [] }).get('p1')?.share).toBe(0);
  });
});
