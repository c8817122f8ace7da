import { describe, expect, it } from 'vitest';
import { pdfName } from './pdf-name.ts';

describe('pdfName', () => {
  it.each([
    ['1956-09-07', 'Japanese-Soviet Negotiations', '1956-09-07 Japanese-Soviet Negotiations.pdf'],
    [null, '日ソ共同宣言', '日ソ共同宣言.pdf'],
    ['1956-09-07/1956-09-10', 'Talks: a/b "c"?', '1956-09-07 to 1956-09-10 Talks a b c.pdf'],
    [null, '..\\..\\etc/passwd', 'etc passwd.pdf'],
    [null, 'CON', 'Record CON.pdf'],
    [null, ' . ', 'Record.pdf'],
    [null, 'Line\nbreak\u0000', 'Line break.pdf'],
  ])('%s %j', (date, title, name) => {
    expect(pdfName({ date, title })).toBe(name);
  });

  it('stays short enough for a file system, and cuts no character in two', () => {
    expect(pdfName({ date: null, title: 'x'.repeat(500) })).toHaveLength(184);
    expect(pdfName({ date: null, title: '宣'.repeat(500) })).toBe(`${'宣'.repeat(60)}.pdf`);
    expect(pdfName({ date: null, title: '𠮟'.repeat(500) })).toBe(`${'𠮟'.repeat(45)}.pdf`);
  });

  it('cuts between words where it can', () => {
    const name = pdfName({ date: '1957-06-04', title: 'Memorandum of a Conversation, '.repeat(9) });
    expect(name).toMatch(/^1957-06-04 Memorandum of a Conversation, .*(Memorandum|of|a|Conversation)\.pdf$/);
  });
});
