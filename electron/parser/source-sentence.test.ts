import { expect, it } from 'vitest';
import { splitSourceSentences } from './source-sentence.ts';

const split = (text: string) =>
  splitSourceSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  [
    'Central Files, 661.941/9-755. Confidential. Drafted by A.',
    ['Central Files, 661.941/9-755.', 'Confidential.', 'Drafted by A.'],
  ],
  [
    'Drafted by Jack B. Minor and approved by S. Repeated to Paris.',
    ['Drafted by Jack B. Minor and approved by S.', 'Repeated to Paris.'],
  ],
  ['Drafted by R.B. Hill. Secret.', ['Drafted by R.B. Hill.', 'Secret.']],
  ['Country File, USSR, Vol. II. Secret.', ['Country File, USSR, Vol. II.', 'Secret.']],
  [
    'Drafted by Buchanan, Jr., Chief of Protocol. Another copy',
    ['Drafted by Buchanan, Jr., Chief of Protocol.', 'Another copy'],
  ],
  ['Drafted by Gleason on Dec. 5. Secret.', ['Drafted by Gleason on Dec. 5.', 'Secret.']],
  ['Central Files, 711. 11–EI. Secret.', ['Central Files, 711. 11–EI.', 'Secret.']],
  ['It reads: “Approved.” (Ibid.) See also p. 3.', ['It reads: “Approved.”', '(Ibid.)', 'See also p. 3.']],
  ['', []],
])('%s', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});
