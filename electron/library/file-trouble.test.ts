import { describe, expect, it } from 'vitest';
import { describeTrouble, errorCode, isGone } from './file-trouble.ts';

const failed = (code: string): Error => Object.assign(new Error('no'), { code });

describe('file trouble', () => {
  it('says what to do about a known code', () => {
    expect(describeTrouble(failed('EACCES'))).toBe(
      'Memcon may not (EACCES); give it permission, then update the library',
    );
  });

  it('names an unknown code, or the error itself', () => {
    expect(describeTrouble(failed('EWHAT'))).toContain('EWHAT');
    expect(describeTrouble(new Error('odd'))).toContain('odd');
  });

  it('tells a missing file from other trouble', () => {
    expect(isGone(failed('ENOENT'))).toBe(true);
    expect(isGone(failed('EACCES'))).toBe(false);
    expect(errorCode('text')).toBeNull();
  });
});
