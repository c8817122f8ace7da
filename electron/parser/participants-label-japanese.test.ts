import { describe, expect, it } from 'vitest';
import { readJapaneseParticipantsLabel } from './participants-label-japanese.ts';

function read(line: string) {
  const found = readJapaneseParticipantsLabel(line, { start: 0, end: line.length });
  if (found === null) return null;
  const part = (span: { start: number; end: number } | null) =>
    span === null ? null : line.slice(span.start, span.end);
  return [part(found.label), part(found.side), part(found.rest)];
}

describe('the label of a Japanese list', () => {
  it.each(['出席者', '参加者', '列席者', '同席者', '会談者', '立会者', '陪席者', '出席者氏名', '參加者'])(
    '%s',
    (word) => {
      expect(read(word)).toEqual([word, null, null]);
      expect(read(`${word}：谷大使`)).toEqual([`${word}：`, null, '谷大使']);
      expect(read(`［${word}］`)).toEqual([`［${word}］`, null, null]);
      expect(read(`【${word}】谷大使`)).toEqual([`【${word}】`, null, '谷大使']);
      const apart = [...word].join('\u3000');
      expect(read(apart)).toEqual([apart, null, null]);
    },
  );

  it.each([
    ['三、出席者\u3000左の通り', ['三、出席者\u3000左の通り', null, null]],
    ['参加者は次のとおり。', ['参加者は次のとおり。', null, null]],
    ['出席者\u3000日本側\u3000谷大使', ['出席者', null, '日本側\u3000谷大使']],
    ['出席者\u3000谷大使、島公使', ['出席者', null, '谷大使、島公使']],
    ['日本側出席者：', ['日本側出席者：', '日本側', null]],
    ['出席者（米国側）', ['出席者（米国側）', '米国側', null]],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    '出席者の多くは反対した。',
    '出席者一同',
    '出席者は谷大使であった。',
    '［出席者',
    '会議の参加者：谷大使',
    '総理：出席者は',
  ])('is none: %s', (line) => {
    expect(read(line)).toBeNull();
  });
});
