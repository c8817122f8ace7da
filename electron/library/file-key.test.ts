import { describe, expect, it } from 'vitest';
import { fileKey } from './file-key.ts';

describe('fileKey', () => {
  it('is short enough for LMDB however long the path', () => {
    const long = `${'文書/'.repeat(1_000)}a.txt`;
    expect(Buffer.byteLength(fileKey({ folder: 'f1', path: long }))).toBeLessThan(1_900);
    expect(fileKey({ folder: 'f1', path: `${long}x` })).not.toBe(fileKey({ folder: 'f1', path: long }));
  });
});
