import { expect, it } from 'vitest';
import type { CrossRef } from '../../shared/model/cross-ref.ts';
import { explainCrossRef } from './explain-cross-ref.ts';

const TEXT = 'Foreign Relations,\n1952-1954, vol. XIV, pp. 1 ff.';
const ref = (more: Partial<CrossRef>): CrossRef => ({
  kind: 'document',
  span: { start: 0, end: 1 },
  document: null,
  note: null,
  volume: null,
  pages: null,
  ...more,
});

it('says what a reference points to', () => {
  expect(explainCrossRef(ref({ document: '81' }), TEXT)).toBe('A reference to Document 81 of the same edition.');
  expect(explainCrossRef(ref({ kind: 'footnote', document: '107', note: '3' }), TEXT)).toBe(
    'A reference to note 3 of Document 107 of the same edition.',
  );
  expect(explainCrossRef(ref({ kind: 'footnote', note: '3' }), TEXT)).toBe('A reference to note 3 of this record.');
  expect(explainCrossRef(ref({ kind: 'volume', volume: { start: 0, end: 39 } }), TEXT)).toBe(
    'A reference to another volume: Foreign Relations, 1952-1954, vol. XIV.',
  );
  expect(explainCrossRef(ref({ kind: 'supra' }), TEXT)).toContain('earlier');
});
