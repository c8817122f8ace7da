import { expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';
import { titleAliases } from './title-alias.ts';

const aliases = (list: string): Record<string, string> => {
  const { document, source } = parseSample(
    `Memorandum of Conversation, Washington, May 1, 1957\n\nPARTICIPANTS\n\n${list}\n\nThe Secretary said it was late.\n`,
  );
  return Object.fromEntries(titleAliases(source.text, document.participants));
};

it('shortens titles to what people are called', () => {
  expect(
    aliases('Mr. John Foster Dulles, Secretary of State\nMr. Masayuki Tani, Ambassador E. & P., Embassy of Japan'),
  ).toMatchObject({
    secretary: 'p1',
    'secretary of state': 'p1',
    ambassador: 'p2',
  });
});

it('never calls an assistant secretary the secretary, nor the head of a company the president', () => {
  const found = aliases('Mr. Robertson, Assistant Secretary\nMr. Case, President of the Oil Company');
  expect(found['assistant secretary']).toBe('p1');
  expect(found['secretary']).toBeUndefined();
  expect(found['president']).toBeUndefined();
});

it('gives a title that two bear to neither', () => {
  expect(aliases('Ambassador Allison\nAmbassador Tani')['ambassador']).toBeUndefined();
});
