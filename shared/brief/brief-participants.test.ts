import { expect, it } from 'vitest';
import { briefParticipants } from './brief-participants.ts';
import { madeRecord } from './fixtures/made-record.ts';

const { document, text } = madeRecord();

it('groups those present by side, and leaves out whom only the text names', () => {
  expect(briefParticipants(document, text)).toEqual([
    { side: 'Japan', people: [{ name: 'Masayuki Tani', description: 'Ambassador, Embassy of Japan' }] },
    { side: 'United States', people: [{ name: 'Dulles', description: 'Secretary of State' }] },
    { side: null, people: [{ name: 'The Interpreter', description: 'at the conclusion' }] },
  ]);
});

it('is empty where nobody is listed', () => {
  expect(briefParticipants({ participants: [] }, text)).toEqual([]);
});
