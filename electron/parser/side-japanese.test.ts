import { describe, expect, it } from 'vitest';
import { spanIn } from './sample.fixture.ts';
import { inferJapaneseSide, readLeadingSide } from './side-japanese.ts';

function read(line: string) {
  const found = readLeadingSide(line, { start: 0, end: line.length });
  return found === null ? null : [line.slice(found.side.start, found.side.end), line.slice(found.next)];
}

describe('the side that opens a line', () => {
  it.each([
    ['日本側\u3000谷大使、島公使', ['日本側', '谷大使、島公使']],
    ['米\u3000側：ダレス長官', ['米\u3000側', 'ダレス長官']],
    ['【米国側】', ['米国側', '']],
    ['ソ連側', ['ソ連側', '']],
    ['先方：マリク大使', ['先方', 'マリク大使']],
    ['わが方\u3000松本全権', ['わが方', '松本全権']],
    ['当方 松本全権', ['当方', '松本全権']],
    ['米国：ダレス長官', ['米国', 'ダレス長官']],
    ['日本側出席者：岸総理', ['日本側出席者', '岸総理']],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each(['総理：そう思う。', '日本側は反対した。', '米国務長官', '［日本側'])('is none: %s', (line) => {
    expect(read(line)).toBeNull();
  });
});

describe('the side of a Japanese title', () => {
  const infer = (role: string) =>
    inferJapaneseSide(role, { roles: [spanIn(role, role)], affiliation: null })?.side ?? null;

  it('is the state that it serves', () => {
    expect(infer('駐日米国大使')).toBe('United States');
    expect(infer('ソ連外相')).toBe('Soviet Union');
    expect(infer('國務次官補')).toBe('United States');
  });

  it('is not said by the state that an office deals with, or is posted to', () => {
    expect(infer('アメリカ局長')).toBeNull();
    expect(infer('駐米大使')).toBeNull();
    expect(infer('外務大臣')).toBeNull();
  });
});
