import iconv from 'iconv-lite';
import Encoding from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import { ENCODING_NAMES, type EncodingName } from '../../shared/model/encodings.ts';
import { decodeAs } from './decode-as.ts';
import { readFileSources } from './read-file.ts';
import { readSource } from './read-source.ts';

const JAPANESE = '日付: 昭和31年9月7日\n\n谷大使は述べた。\n';

function encode(text: string, encoding: EncodingName): Uint8Array {
  if (encoding !== 'iso-2022-jp') return iconv.encode(text, encoding === 'shift_jis' ? 'cp932' : encoding);
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: 'JIS', from: 'UNICODE' }));
}

function valueOf(bytes: Uint8Array, encoding: EncodingName) {
  const decoded = decodeAs(bytes, '/papers/memo.txt', encoding);
  if (!decoded.ok) throw new Error(decoded.failure.message);
  return decoded.value;
}

describe('decodeAs', () => {
  it.each(ENCODING_NAMES)('reads %s as chosen', (encoding) => {
    const text = encoding === 'windows-1252' ? 'Señor Muñoz agreed – “naturally”.\n' : JAPANESE;
    const decoded = valueOf(encode(text, encoding), encoding);
    expect(decoded).toMatchObject({ text, undecodable: [], encoding: { name: encoding, confidence: 1 } });
  });

  it('keeps what was detected beside the choice, and every byte without a character as a place', () => {
    const decoded = valueOf(encode(JAPANESE, 'shift_jis'), 'windows-1252');
    expect(decoded.encoding.detected).toMatchObject({ name: 'shift_jis' });
    expect(decoded.encoding.detected?.confidence).toBeGreaterThan(0.5);
    expect(decoded.text.length).toBe(encode(JAPANESE, 'shift_jis').length);
    for (const { start } of decoded.undecodable) expect(decoded.text[start]).toBe('\ufffd');
  });

  it('takes a byte-order mark of the encoding for no word of the text', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...encode(JAPANESE, 'utf-16le')]);
    expect(valueOf(bytes, 'utf-16le')).toMatchObject({ text: JAPANESE, encoding: { byteOrderMark: true } });
  });

  it('says that bytes are no text in an encoding', () => {
    const failed = decodeAs(encode('Memorandum of Conversation', 'utf-16le'), '/papers/memo.txt', 'windows-1252');
    expect(failed).toMatchObject({ ok: false, failure: { code: 'not-this-encoding' } });
    expect(decodeAs(new Uint8Array(), '/papers/memo.txt', 'utf-8')).toMatchObject({ failure: { code: 'empty-file' } });
  });

  it('reads bytes that look like no text at all where the user knows better', () => {
    const bytes = Uint8Array.from([0x41, 0, 0x42, 0xd8, 0x43, 0, 0x00, 0xd8]);
    expect(valueOf(bytes, 'utf-16le').encoding.detected).toBeNull();
  });
});

describe('a file of text', () => {
  it('is read in the chosen encoding whatever its format', () => {
    const page = encode('<!doctype html><meta charset="euc-jp"><p>谷大使は述べた。</p>', 'shift_jis');
    expect(readSource(page, 'page.html', 'shift_jis')).toMatchObject({
      ok: true,
      value: { format: 'html', text: expect.stringContaining('谷大使は述べた。') as string },
    });
  });

  it('is the only one with an encoding to choose', async () => {
    for (const head of [[0x50, 0x4b, 0x03, 0x04], [...Buffer.from('%PDF-1.4\n')]]) {
      const bytes = Uint8Array.from([...head, ...Array<number>(40).fill(0)]);
      for await (const read of readFileSources(bytes, 'talks', 'utf-8')) {
        expect(read).toMatchObject({ ok: false, failure: { code: 'encoding-fixed' } });
      }
    }
  });
});
