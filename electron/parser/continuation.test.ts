import { expect, it } from 'vitest';
import { continuationRule } from './continuation.ts';

const LONG = 'He recalled that the Potsdam declaration had referred to limiting ';

it.each([
  [`${LONG}sovereignty to the`, 'four main islands', false, 'sentence-goes-on'],
  [`${LONG}the pro-`, 'cess of', false, 'word-cut-in-two'],
  [
    `${LONG}the talks with President`,
    'Eisenhower, who had asked for a further meeting in the autumn of the year.',
    true,
    'sentence-goes-on-over-page',
  ],
  [
    `${LONG}the talks with President`,
    'Eisenhower, who had asked for a further meeting in the autumn of the year.',
    false,
    null,
  ],
  [`${LONG}sovereignty.`, 'four main islands', false, null],
  [`${LONG}these points:`, 'that it was late', false, null],
  [`${LONG}that “it was late.”`, 'and so on', false, null],
  [`${LONG}sovereignty to the`, 'Mr. Kono', true, null],
  ['Arrangements', 'for the visit were made', false, null],
  [`${LONG}the rule which bars`, '“exchanges of information between the two governments on weapons.', false, null],
  ['Communist Capabilities and Intentions With Respect to the Island of Taiwan', 'the problem', false, null],
  [`${LONG}the policy of`, '“g. Seek to solidify the free world behind the policy of the country.', true, null],
  [`${LONG}the policy`, 'of the country.', false, 'sentence-goes-on'],
  [`${LONG}the agenda`, 'b. Though we cannot', true, null],
])('%j then %j', (before, after, pageBreak, rule) => {
  const text = `${before}\n\n${after}`;
  const spans = { before: { start: 0, end: before.length }, after: { start: before.length + 2, end: text.length } };
  expect(continuationRule(text, { ...spans, pageBreak })).toBe(rule);
});
