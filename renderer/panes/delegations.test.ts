import { describe, expect, it } from 'vitest';
import type { Participant } from '../../shared/model/participant.ts';
import { coloursOf, delegationsOf } from './delegations.ts';

function person(id: string, side: string | null, evidence: Participant['evidence'] = 'list'): Participant {
  const none = { name: null, honorific: null, roles: [], affiliation: null, officeSymbol: null, presence: null };
  return { ...none, id, side, sideEvidence: null, evidence, span: { start: 0, end: 1 } };
}

const participants = [
  person('p1', 'Japan', 'text'),
  person('p2', 'United States'),
  person('p3', null),
  person('p4', 'Japan'),
  person('p5', 'United States'),
];

describe('delegationsOf', () => {
  it('groups by side in order of the list, then who is of no side, then who is only named', () => {
    const groups = delegationsOf({ participants });
    expect(groups.map(({ kind, side, people }) => [kind, side, people.map(({ id }) => id)])).toEqual([
      ['side', 'United States', ['p2', 'p5']],
      ['side', 'Japan', ['p4']],
      ['unknown-side', null, ['p3']],
      ['named-in-text', null, ['p1']],
    ]);
  });

  it('leaves out a side of which nobody is listed', () => {
    expect(delegationsOf({ participants: [person('p1', 'Japan', 'text')] }).map(({ kind }) => kind)).toEqual([
      'named-in-text',
    ]);
  });
});

describe('coloursOf', () => {
  it('gives a side one colour, and neutral ink to who has none', () => {
    const colours = coloursOf({ participants });
    expect(colours.get('p2')).toBe('var(--side-1)');
    expect(colours.get('p5')).toBe('var(--side-1)');
    expect(colours.get('p1')).toBe('var(--side-2)');
    expect(colours.get('p3')).toBe('var(--ink-3)');
  });

  it('runs out of colours after four sides', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map((side) => person(side, side));
    expect(coloursOf({ participants: five }).get('E')).toBe('var(--ink-3)');
  });
});
