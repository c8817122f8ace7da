import { describe, expect, it } from 'vitest';
import { sameWords } from './same-words.ts';

describe('sameWords', () => {
  it('passes over case, white space, punctuation and a number', () => {
    expect(sameWords('101 Record Of Conversation By Upton', '# 101. Record of\n conversation by Upton.')).toBe(true);
    expect(sameWords('Record of Conversation', '102 Record of Conversation')).toBe(true);
    expect(sameWords('共同声明', '　共同声明　')).toBe(true);
  });

  it('tells other words apart, a year among them', () => {
    expect(sameWords('Talks of 1956', 'Talks of 1957')).toBe(false);
    expect(sameWords('Memorandum', 'Memorandum of a Conversation')).toBe(false);
    expect(sameWords('64', '65')).toBe(false);
    expect(sameWords('…', '')).toBe(false);
  });
});
