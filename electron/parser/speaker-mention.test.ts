import { describe, expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const record = (list: string, turns: readonly string[]) => {
  const { document, words } = parseSample(`会談録\n\n出席者：${list}\n\n${turns.join('\n\n')}\n`);
  const nameOf = (id: string | null) => {
    const person = document.participants.find((one) => one.id === id);
    return person === undefined ? null : words(person.name ?? person.roles[0]);
  };
  return {
    mentions: document.mentions.map(({ participant, span, rule }) => [nameOf(participant), words(span), rule]),
    turns: document.turns.map(({ speaker, mode, speakerSpan }) => [nameOf(speaker), mode, words(speakerSpan)]),
  };
};

describe('the labels of speakers', () => {
  it('name participants by name and by title', () => {
    const { mentions, turns } = record('岸総理大臣、谷正之駐米大使、ダレス国務長官', [
      '記者：どうですか。',
      '総理：よろしい。',
      '谷大使：同感である。',
      '（ダレス長官）さようです。',
      '長官：以上です。',
    ]);
    expect(mentions).toEqual([
      ['岸', '総理', 'title'],
      ['谷正之', '谷大使', 'titled-surname'],
      ['ダレス', 'ダレス長官', 'titled-surname'],
      ['ダレス', '長官', 'title'],
    ]);
    expect(turns).toEqual([
      [null, 'asked', '記者'],
      ['岸', 'said', '総理'],
      ['谷正之', 'said', '谷大使'],
      ['ダレス', 'said', 'ダレス長官'],
      ['ダレス', 'said', '長官'],
    ]);
  });

  it('name nobody where two bear the title, or where nobody does', () => {
    const { mentions, turns } = record('谷大使、アリソン大使', ['大使：よろしい。', '総理：よろしい。']);
    expect(mentions).toEqual([]);
    expect(turns.map(([speaker]) => speaker)).toEqual([null, null]);
  });
});
