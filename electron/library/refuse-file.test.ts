import { describe, expect, it } from 'vitest';
import { refuseFile } from './refuse-file.ts';

function reason(text: string | Uint8Array, path = 'a.txt'): string | null {
  const refused = refuseFile(typeof text === 'string' ? Buffer.from(text) : text, path);
  return refused === null || refused.ok ? null : refused.failure.message;
}

describe('refuseFile', () => {
  it('lets records be, whatever they begin with', () => {
    for (const text of [
      '[Title] Japanese-Soviet Negotiations\n[Place] Washington',
      '［文書名］日ソ共同宣言\n',
      'Title: Memorandum\n\n\tIndented.\n\tIndented too.\n',
      '---\ntitle: Cable\n---\nText',
      '<unclear> said the Ambassador',
      '{sic} is a gloss',
      '[1] Document 79.',
      'Name\tOffice\nTani\tAmbassador\nand then prose without a tab.\n',
    ]) {
      expect(reason(text)).toBeNull();
    }
    expect(reason(Uint8Array.from([0xff, 0xfe, 0x41, 0]))).toBeNull();
    expect(reason(Uint8Array.from([0x8b, 0xa4, 0x93, 0xaf, 0x90, 0xba, 0x96, 0xbe]))).toBeNull();
  });

  it('names what is no plain text', () => {
    expect(reason('%PDF-1.7 ...')).toContain('PDF');
    expect(reason('PK\u0003\u0004....')).toContain('Word');
    expect(reason(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toContain('picture');
    expect(reason('{\\rtf1 words}')).toContain('RTF');
    expect(reason(Uint8Array.from([1, 2, 0, 3]))).toContain('binary');
    expect(reason('')).toContain('empty');
  });

  it('names mark-up', () => {
    for (const xml of [
      '<?xml version="1.0"?><TEI/>',
      '\uFEFF<TEI xmlns="x">',
      '<div type="document">',
      '<p>words</p>',
    ]) {
      expect(reason(xml)).toContain('XML');
    }
    expect(reason('<!DOCTYPE html><html>')).toContain('HTML');
    expect(reason('<html lang="ja">')).toContain('HTML');
  });

  it('names data', () => {
    expect(reason('[{ "id": "d1" }]')).toContain('JSON');
    expect(reason('{ "id": 1 }')).toContain('JSON');
    expect(reason('id\taddress\nd1\tplace\n')).toContain('TSV');
    expect(reason('id,address\nd1,place\n', 'LIST.CSV')).toContain('CSV');
  });
});
