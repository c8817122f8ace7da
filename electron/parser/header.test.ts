import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHeader } from './header.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';

it('leaves a text without a header whole', () => {
  const text = '102. Memorandum of a Conversation, Washington, September 7, 1956\n\nThe Ambassador called.';
  expect(parseHeader(text)).toEqual({ shape: 'none', mastheads: [], fields: [], bodyStart: 0 });
});

const line = fc.oneof(
  fc.constantFrom(
    '[Title]',
    '[Date] x',
    '［全文］',
    '[Full text]',
    'Title: a',
    'Source:',
    'URL: b',
    '---',
    'key: v',
    '  v',
    '',
  ),
  fc.string({ maxLength: 20 }),
);

it('never throws; its spans lie in order inside the text, none over another', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\u2028'), (lines, lineEnd) => {
      const text = lines.join(lineEnd);
      const { mastheads, fields, bodyStart } = parseHeader(text);
      const spans = [
        ...mastheads,
        ...fields.flatMap(({ label, value }) => [label, value].filter((span) => span !== null)),
      ];
      spans.sort((a, b) => a.start - b.start);
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(bodyStart).toBeGreaterThanOrEqual(at);
      expect(bodyStart).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

it.each(['[', '[Title] ', '---\n', 'Title: ', ' ', '[ '])('takes ten megabytes of %j in its stride', async (piece) => {
  const text = piece.repeat(10_000_000 / piece.length);
  expect(await cpuTimeOf(() => parseHeader(text))).toBeLessThan(1500);
});
