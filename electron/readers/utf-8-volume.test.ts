import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './encoding.ts';
import { utf8Volume } from './utf-8-volume.ts';

const TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>aide-mémoire 覚書</p></body></text></TEI>';

describe('utf8Volume', () => {
  it('says of TEI what decoding it whole says', () => {
    for (const bytes of [
      Buffer.from(TEI),
      Buffer.from(`\ufeff${TEI}`),
      Buffer.from(TEI.replace(/[^ -~]/gu, '?')),
      Buffer.from(`<?xml version="1.0"?>\n<!-- a comment -->\n${TEI}${'<!-- 注 -->'.repeat(9_000)}`),
    ]) {
      const decoded = decodeText(bytes, 'a.xml');
      const volume = utf8Volume(bytes);
      expect(volume?.encoding).toEqual(decoded.ok && decoded.value.encoding);
      expect(volume && new TextDecoder('utf-8', { ignoreBOM: true }).decode(volume.bytes)).toBe(
        decoded.ok && decoded.value.text,
      );
    }
  });

  it('leaves everything else to be decoded', () => {
    for (const bytes of [
      Buffer.from('Title: TEI\n\n<TEI> is an element.\n'),
      Buffer.from('<html><body>Words</body></html>'),
      Buffer.from(TEI, 'utf16le'),
      Buffer.from(TEI, 'latin1'),
      iconv.encode(TEI, 'shift_jis'),
      Buffer.from(TEI.replace(/[^ -~]+/gu, '\x1b$B0U\x1b(B')),
      Buffer.from(`${TEI}\0`),
      Buffer.alloc(0),
    ]) {
      expect(utf8Volume(bytes)).toBeNull();
    }
  });
});
