import { describe, expect, it } from 'vitest';
import { ENCODING_NAMES, encodingTitle, isEncodingName } from './encodings.ts';

describe('the encodings offered', () => {
  it('are known by the names that platforms know', () => {
    for (const name of ENCODING_NAMES) expect(new TextDecoder(name).encoding).toBe(name);
  });

  it('are told from others', () => {
    expect(isEncodingName('shift_jis')).toBe(true);
    for (const name of ['SHIFT_JIS', 'klingon', '', 'toString']) expect(isEncodingName(name)).toBe(false);
  });

  it('have names people know; an unknown one stays as it is', () => {
    expect(encodingTitle('shift_jis')).toBe('Shift_JIS');
    expect(encodingTitle('ascii')).toBe('ASCII');
    expect(encodingTitle('toString')).toBe('toString');
  });
});
