import { describe, expect, it } from 'vitest';
import { checkLaws } from './laws.ts';
import { parseSample } from './sample.fixture.ts';

function people(record: string) {
  const { source, document, words } = parseSample(record);
  expect(checkLaws(source, document)).toEqual([]);
  expect(document.participants.every(({ evidence }) => evidence === 'list')).toBe(true);
  return document.participants.map(({ name, roles, side }) => [words(name), roles.map(words).join('/'), side]);
}

describe('a Japanese list of participants', () => {
  it('with the sides before the names of their lines', () => {
    const record =
      '第一回会談要旨\n\n出\u3000席\u3000者\n\u3000日本側\u3000谷大使、島公使、他二名\n\u3000\u3000\u3000\u3000\u3000田中書記官\n\u3000米\u3000側\u3000ダレス國務長官及びアリソン大使\n\n一、谷大使より説明した。\n';
    expect(people(record)).toEqual([
      ['谷', '大使', '日本側'],
      ['島', '公使', '日本側'],
      ['田中', '書記官', '日本側'],
      ['ダレス', '國務長官', '米側'],
      ['アリソン', '大使', '米側'],
    ]);
    const { document, words } = parseSample(record);
    expect(document.leaves.map(({ role, span }) => `${role}: ${words(span)}`).slice(1, 6)).toEqual([
      'participants-label: 出\u3000席\u3000者',
      'side-label: 日本側',
      'participant: 谷大使、',
      'participant: 島公使、',
      'participant: 他二名',
    ]);
  });

  it('with marks or numbers, one a line', () => {
    expect(people('会談録\n\n【参加者】\n・総理\n・外務大臣\n・ダレス国務長官\n\n総理より説明した。\n')).toEqual([
      [null, '総理', null],
      [null, '外務大臣', null],
      ['ダレス', '国務長官', 'United States'],
    ]);
    expect(people('会談録\n\n列席者：\n（一）谷大使\n（二）吉田茂\n\n谷大使より説明した。\n')).toEqual([
      ['谷', '大使', null],
      ['吉田茂', '', null],
    ]);
  });

  it('on the line of the label', () => {
    expect(people('会談録\n\n出席者：谷大使、ダレス国務長官、島公使\n\n本文は次の通り。\n')).toEqual([
      ['谷', '大使', null],
      ['ダレス', '国務長官', 'United States'],
      ['島', '公使', null],
    ]);
  });

  it('in groups with gaps, up to the first words that name nobody', () => {
    expect(
      people('会談録\n\n参加者\n\n先方：\nマリク大使\n\n当方：\n松本全権\n\n一般情勢\n\n松本全権は説明した。\n'),
    ).toEqual([
      ['マリク', '大使', '先方'],
      ['松本', '全権', '当方'],
    ]);
  });

  it('under a label for each side', () => {
    expect(
      people('会談録\n\n日本側出席者：\n岸総理大臣\n\n米国側出席者：\nハーター国務長官\n\n以上の通り。\n'),
    ).toEqual([
      ['岸', '総理大臣', '日本側'],
      ['ハーター', '国務長官', '米国側'],
    ]);
  });

  it('is none where nobody follows the label', () => {
    expect(people('会談録\n\n参加者\n\nこの会議は次のように進んだ。\n')).toEqual([]);
  });

  it('ends before the speakers and before another field', () => {
    expect(
      people('会談録\n\n会談者：岸総理、ダレス長官\n場所：東京\n\n総理：よろしい。\n\n長官：よろしい。\n'),
    ).toEqual([
      ['岸', '総理', null],
      ['ダレス', '長官', null],
    ]);
  });

  it('takes a long line in linear time', () => {
    expect(people(`会談録\n\n出席者：${'谷大使、'.repeat(100_000)}\n`)).toEqual([]);
  });
});
