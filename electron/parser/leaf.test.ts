import { expect, it } from 'vitest';
import type { Leaf, LeafRole } from '../../shared/model/leaf.ts';
import { layLeaves } from './leaf.ts';
import { spanIn } from './sample.fixture.ts';

const TEXT = 'Head\n\nan Aide-Memoire*2*, copy of which\n\nstray words\n';
const leaf = (role: LeafRole, words: string): Leaf => ({ role, span: spanIn(TEXT, words) });
const lay = (base: Leaf[], insets: Leaf[] = []): string[] =>
  layLeaves(TEXT, base, insets).map(({ role, span }) => `${role}: ${TEXT.slice(span.start, span.end)}`);

it('cuts leaves at the insets, and calls what nobody claimed unparsed', () => {
  expect(
    lay([leaf('text', 'an Aide-Memoire*2*, copy of which'), leaf('heading', 'Head')], [leaf('note-ref', '*2*')]),
  ).toEqual([
    'heading: Head',
    'text: an Aide-Memoire',
    'note-ref: *2*',
    'text: , copy of which',
    'unparsed: stray words',
  ]);
});

it('never lays a character twice', () => {
  expect(lay([leaf('text', 'Head\n\nan'), leaf('heading', 'an Aide')])).toEqual([
    'text: Head\n\nan',
    'heading: Aide',
    'unparsed: -Memoire*2*, copy of which\n\nstray words',
  ]);
});

it('lays nothing on a blank text', () => {
  expect(layLeaves(' \n ', [], [])).toEqual([]);
});
