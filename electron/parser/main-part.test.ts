import { expect, it } from 'vitest';
import { mainPart } from './main-part.ts';

it('takes the nature of the record, or says that none was stated', () => {
  expect(mainPart('record-of-conversation', { certainty: 'stated', rule: 'x', span: null })).toEqual({
    kind: 'memorandum',
    evidence: { certainty: 'stated', rule: 'x', span: null },
  });
  expect(mainPart('other', null)).toEqual({
    kind: 'text',
    evidence: { certainty: 'inferred', rule: 'no-type-stated', span: null },
  });
});
