import { describe, expect, it } from 'vitest';
import { layoutFor } from './layout-for.ts';

const bare = { parts: [{ kind: 'text' as const }], participants: [], notes: [], changes: [] };
const oral = [{ kind: 'memorandum' as const }, { kind: 'oral-points' as const }];

describe('layoutFor', () => {
  it('sets memo, participants and oral points side by side', () => {
    expect(
      layoutFor({ ...bare, parts: oral, participants: [1], notes: [1], changes: [{ part: 'oral-points' }] }),
    ).toEqual({
      panes: ['memo', 'participants', 'oral-points'],
      notesIn: 'memo',
      readingIn: 'oral-points',
    });
  });

  it('keeps oral points beside a memo that lists nobody', () => {
    expect(layoutFor({ ...bare, parts: oral }).panes).toEqual(['memo', 'oral-points']);
  });

  it('gives a conversation without oral points its people, and its notes where it has some', () => {
    expect(layoutFor({ ...bare, participants: [1] }).panes).toEqual(['memo', 'participants']);
    expect(layoutFor({ ...bare, participants: [1], notes: [1] })).toMatchObject({
      panes: ['memo', 'participants', 'notes'],
      notesIn: 'notes',
    });
  });

  it('sets a communiqué, a speech, a treaty beside its source', () => {
    expect(layoutFor(bare)).toEqual({ panes: ['text', 'source'], notesIn: 'memo', readingIn: null });
    expect(layoutFor({ ...bare, notes: [1] })).toMatchObject({ panes: ['text', 'notes'], notesIn: 'notes' });
  });

  it('offers the readings where words were struck outside oral points', () => {
    expect(layoutFor({ ...bare, changes: [{ part: 'aide-memoire' }] }).readingIn).toBe('memo');
    expect(layoutFor({ ...bare, parts: oral, changes: [] }).readingIn).toBe('oral-points');
  });
});
