import { expect, it } from 'vitest';
import type { HistoricalDocument } from '../model/document.ts';
import type { Block } from '../model/part.ts';
import type { Span } from '../model/span.ts';
import { placesIn } from './place-in-record.ts';

const TEXT = 'First words.\n[Page 285]\n(a) A point.\nList item.\nLast words.';

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function block(words: string, own: Partial<Block>): Block {
  const span = at(words);
  return { id: words, kind: 'paragraph', number: null, label: null, span, pieces: [span], joined: [], ...own };
}

const document = {
  parts: [
    {
      blocks: [
        block('First words.', { number: 1 }),
        block('(a) A point.', { label: at('(a)') }),
        block('List item.', {
          computedLabel: { words: 'b.', evidence: { certainty: 'inferred', rule: 'numbering', span: null } },
        }),
      ],
    },
  ],
  leaves: [{ role: 'page-break', span: at('[Page 285]') }],
} as unknown as Pick<HistoricalDocument, 'parts' | 'leaves'>;

const placeOf = placesIn({ document, text: TEXT, breaks: [{ at: TEXT.indexOf('Last'), page: '286' }] });

it.each([
  ['words', '1', null],
  ['point', '(a)', '285'],
  ['item', 'b.', '285'],
  ['Last', null, '286'],
])('knows paragraph and page of "%s"', (words, paragraph, page) => {
  expect(placeOf(at(words))).toEqual({ paragraph, page });
});

it('invents no number for a page that has none', () => {
  const unnumbered = placesIn({ document, text: TEXT, breaks: [{ at: TEXT.indexOf('Last'), page: null }] });
  expect(unnumbered(at('Last')).page).toBeNull();
});
