import { describe, expect, it } from 'vitest';
import { teiSample } from './stated.fixture.ts';

function participantsOf(list: string) {
  const { document, words } = teiSample(`<head>1. Memorandum of Conversation</head>${list}<p>They met.</p>`);
  return document.participants.map(({ evidence, name, side, sideEvidence, span }) => [
    evidence,
    words(name),
    sideEvidence?.rule === 'side-from-group-heading' ? side : null,
    words(span),
  ]);
}

describe('a list of participants that the format marks', () => {
  it('is a list whatever its items say', () => {
    expect(
      participantsOf(`<list type="participants"><head>PARTICIPANTS</head><item>The Secretary</item>
        <item>Mr. <persName>Tani</persName>,<note n="1">Not listed.</note> Ambassador of Japan</item>
        <item>Staff of the Embassy, as they came</item></list>`),
    ).toEqual([
      ['list', null, null, 'The Secretary'],
      ['list', 'Tani', null, 'Mr. Tani,1 Ambassador of Japan'],
      ['list', null, null, 'Staff of the Embassy, as they came'],
    ]);
  });

  it.each([
    [
      'heads of inner lists',
      '<item><list><head><hi rend="italic">Ruritania</hi></head><item>Mr. Rassendyll</item></list></item><item><list><head>Japan</head><item>Mr. Tani</item></list></item>',
    ],
    [
      'words before an inner list',
      '<item>Ruritania <list><item>Mr. Rassendyll</item></list></item><item>Japan <list><item>Mr. Tani</item></list></item>',
    ],
    ['labels', '<label>Ruritania</label><item>Mr. Rassendyll</item><label>Japan</label><item>Mr. Tani</item>'],
    [
      'items in italics',
      '<item><hi rend="italic">Ruritania</hi></item><item>Mr. Rassendyll</item><lb/><item><hi rend="italic">Japan:</hi></item><item>Mr. Tani</item>',
    ],
  ])('takes its sides from %s', (_, items) => {
    expect(participantsOf(`<list type="participants"><head>PARTICIPANTS</head>${items}</list>`)).toEqual([
      ['list', 'Rassendyll', 'Ruritania', 'Mr. Rassendyll'],
      ['list', 'Tani', 'Japan', 'Mr. Tani'],
    ]);
  });

  it('takes the side from its label', () => {
    const list = '<list type="participants"><head>PARTICIPANTS FOR PAKISTAN</head><item>Mr. Ayub</item></list>';
    expect(participantsOf(list)).toEqual([['list', 'Ayub', 'PAKISTAN', 'Mr. Ayub']]);
  });

  it('does not take numbers for sides, nor a list that is all in italics', () => {
    const numbered = '<label>1.</label><item>Mr. Tani</item><label>(2)</label><item>Mr. Shima</item>';
    expect(participantsOf(`<list type="participants">${numbered}</list>`).map(([, name]) => name)).toEqual([
      'Tani',
      'Shima',
    ]);
    const italic = '<item><hi rend="italic">Mr. Tani</hi></item><item><hi rend="italic">Mr. Shima</hi></item>';
    expect(participantsOf(`<list type="participants">${italic}</list>`).map(([, name]) => name)).toEqual([
      'Tani',
      'Shima',
    ]);
  });
});

it('leaves a record without such a list to the rules of its words', () => {
  expect(
    participantsOf('<p rend="center">PARTICIPANTS</p><list><item>Mr. Tani</item><item>Mr. Shima</item></list>'),
  ).toEqual([
    ['list', 'Tani', null, 'Mr. Tani'],
    ['list', 'Shima', null, 'Mr. Shima'],
  ]);
});
