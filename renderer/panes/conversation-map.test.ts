import { describe, expect, it } from 'vitest';
import type { Turn } from '../../shared/model/turn.ts';
import { conversationMap } from './conversation-map.ts';

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

describe('conversationMap', () => {
  it('lays turns where their words lie, a lane a speaker, in order of speaking', () => {
    const lanes = conversationMap({ turns: [turn('p2', 150, 200), turn('p1', 100, 150), turn('p2', 250, 300)] });
    expect(lanes.map(({ participant }) => participant)).toEqual(['p1', 'p2']);
    expect(lanes[0]?.marks.map(({ left, width }) => [left, width])).toEqual([[0, 25]]);
    expect(lanes[1]?.marks.map(({ left, width, order }) => [left, width, order])).toEqual([
      [25, 25, 1],
      [75, 25, 2],
    ]);
  });

  it('keeps a very short turn in sight and inside the map', () => {
    const mark = conversationMap({ turns: [turn('p1', 0, 9990), turn('p2', 9999, 10000)] })[1]?.marks[0];
    expect(mark?.width).toBe(1.2);
    expect((mark?.left ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual(100);
  });

  it('draws nothing where no speaker is known', () => {
    expect(conversationMap({ turns: [turn(null, 0, 10)] })).toEqual([]);
    expect(conversationMap({ turns: [] })).toEqual([]);
  });
});
