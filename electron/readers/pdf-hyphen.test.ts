import { describe, expect, it } from 'vitest';
import { joinLines, KnownWords } from './pdf-hyphen.ts';

function words(...lines: string[]): KnownWords {
  const known = new KnownWords();
  for (const line of lines) known.add(`x ${line} x`);
  return known;
}

describe('joinLines', () => {
  it('puts a word together that a line end cut', () => {
    expect(joinLines('under these condi-', 'tions of', words())).toEqual({
      between: '',
      cut: { from: 12, to: 17, words: 'condi-tions', tail: 5 },
    });
    expect(joinLines('under these condi\u00ad', 'tions of', words()).cut?.words).toBe('condi\u00adtions');
  });

  it('keeps the hyphen of a word that is written with one', () => {
    expect(joinLines('the four-', 'power talks', words('the four-power talks')).cut).toBeNull();
    expect(joinLines('the so-', 'called formula', words('so it was called')).cut).toBeNull();
    expect(joinLines('an Aide-', 'Mémoire', words()).cut).toBeNull();
    expect(joinLines('in 1955-', '1957', words()).between).toBe('');
  });

  it('believes the document where it writes the word in one', () => {
    expect(joinLines('to fore-', 'see', words('foresee', 'fore', 'see')).cut).not.toBeNull();
  });

  it('knows a hyphen that the spacing of its line moved away, and a dash between words', () => {
    expect(joinLines('to help pre -', 'vent it', words('prevent')).cut).toMatchObject({ from: 8, to: 11 });
    expect(joinLines('the statement -', 'are the whole', words('statement', 'are'))).toEqual({
      between: ' ',
      cut: null,
    });
  });

  it('parts lines by a space, but not those of wide characters and not after a dash', () => {
    expect(joinLines('the Secretary', 'said', words())).toEqual({ between: ' ', cut: null });
    expect(joinLines('日本国と', 'ソヴィエト', words())).toEqual({ between: '', cut: null });
    expect(joinLines('the Secretary—', 'he said', words())).toEqual({ between: '', cut: null });
  });

  it('takes long lines in its stride', () => {
    const started = performance.now();
    joinLines('a'.repeat(1_000_000), 'b'.repeat(1_000_000), words());
    expect(performance.now() - started).toBeLessThan(200);
  });
});
