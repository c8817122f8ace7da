import { describe, expect, it } from 'vitest';
import { NEW_FORMS } from './kanji-forms.ts';

describe('NEW_FORMS', () => {
  it('pairs one kanji with one other', () => {
    for (const [old, current] of NEW_FORMS) {
      expect([...old], old).toHaveLength(1);
      expect([...current], old).toHaveLength(1);
      expect(old, old).toMatch(/^\p{Script=Han}$/u);
      expect(current, old).toMatch(/^\p{Script=Han}$/u);
    }
  });

  it('never leads on: a new form is the old form of no other', () => {
    for (const [old, current] of NEW_FORMS) expect(NEW_FORMS.has(current), `${old} ${current}`).toBe(false);
  });

  it('knows the kanji of treaties', () => {
    const modern = [...'國際聯合條約總會舊體獨佛經濟團對關應證續屬鐵變辯護戰爭']
      .map((one) => NEW_FORMS.get(one) ?? one)
      .join('');
    expect(modern).toBe('国際連合条約総会旧体独仏経済団対関応証続属鉄変弁護戦争');
  });
});
