import { expect, test } from 'vitest';
import { causeOf, SetupFailure } from './setup-failure.mjs';

test('a failure says what, why and what next', () => {
  const failure = new SetupFailure({ what: 'Fetching X failed', why: 'the disk is full', next: 'Free some space' });
  expect(failure.message).toBe('Fetching X failed: the disk is full. Free some space.');
});

test('a cause is given in one line, with the cause behind it', () => {
  expect(causeOf(new Error('fetch\n failed.', { cause: new Error('no such host') }))).toBe(
    'fetch failed. (no such host)',
  );
  expect(causeOf(new Error('gone.'))).toBe('gone');
  expect(causeOf('odd')).toBe('odd');
});
