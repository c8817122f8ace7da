import { describe, expect, it } from 'vitest';
import { textOf } from '../../shared/model/span.ts';
import { parseCorrespondents } from './sender.ts';

function ends(heading: string): [string | null, string | null] {
  const text = `Before.\n${heading}\nAfter.`;
  const { sender, recipient } = parseCorrespondents(text, { start: 8, end: 8 + heading.length });
  return [sender && textOf(text, sender), recipient && textOf(text, recipient)];
}

describe('the ends of a letter', () => {
  it('stand in the heading of a telegram, despatch, letter or memorandum', () => {
    expect(ends('42. Telegram From the Embassy in Japan to the Department of State')).toEqual([
      'the Embassy in Japan',
      'the Department of State',
    ]);
    expect(ends('Letter From Prime Minister Hatoyama to President Eisenhower, Tokyo, May 9, 1956.1')).toEqual([
      'Prime Minister Hatoyama',
      'President Eisenhower',
    ]);
    expect(
      ends('Memorandum From the Secretary of Health, Education, and Welfare (Gardner) to President Johnson, in Texas'),
    ).toEqual(['the Secretary of Health, Education, and Welfare (Gardner)', 'President Johnson']);
    expect(ends('Draft Circular Telegram From the Department of State to Certain Diplomatic Missions[2]')).toEqual([
      'the Department of State',
      'Certain Diplomatic Missions',
    ]);
    expect(ends('Telegram from Ambassador Allison')).toEqual(['Ambassador Allison', null]);
  });

  it('are the heading itself in older volumes', () => {
    expect(ends('The Chargé in China (Atcheson) to the Secretary of State')).toEqual([
      'The Chargé in China (Atcheson)',
      'the Secretary of State',
    ]);
  });

  it('are not in other headings', () => {
    for (const heading of [
      'Memorandum of a Conversation, Department of State, Washington, May 19, 1956',
      'Treaty of Mutual Cooperation',
      'Notes on a visit to Japan',
      'The treaty that led from war to peace',
      'Secretary Dulles said that he went. He was due to Return',
      '日ソ共同宣言',
    ])
      expect([heading, ends(heading)]).toEqual([heading, [null, null]]);
  });
});
