import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { HistoricalDocument } from '../../shared/model/document.ts';
import { textOf } from '../../shared/model/span.ts';
import type { SnippetPart } from '../../shared/query/hit.ts';
import type { Region } from '../../shared/query/region.ts';
import { NOBODY } from '../parser/sample.fixture.ts';
import { parseDocument } from '../parser/parse-document.ts';
import { readSource } from '../readers/read-source.ts';
import { regionsOf } from './regions-of.ts';

const LIBRARY = fileURLToPath(new URL('../../resources/library', import.meta.url));

function parsed(path: string): { text: string; document: HistoricalDocument; regions: Region[] } {
  const read = readSource(readFileSync(path), path);
  if (!read.ok) throw new Error(read.failure.message);
  const document = parseDocument(read.value, NOBODY);
  return { text: read.value.text, document, regions: regionsOf(document) };
}

const samples = readdirSync(LIBRARY, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:txt|md)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

describe('regionsOf', () => {
  it.each(samples.map((path) => [relative(LIBRARY, path), path] as const))(
    'puts every character but note anchors and markers in one region: %s',
    (_name, path) => {
      const { text, document, regions } = parsed(path);
      const covered = new Uint8Array(text.length);
      for (const { pieces } of regions) {
        expect(pieces.length).toBeGreaterThan(0);
        for (const { start, end } of pieces)
          for (let at = start; at < end; at += 1) covered[at] = (covered[at] ?? 0) + 1;
      }
      for (const { role, span } of document.leaves) {
        const expected = role === 'note-ref' || role === 'note-marker' ? 0 : 1;
        expect([...covered.subarray(span.start, span.end)].every((count) => count === expected)).toBe(true);
      }
    },
  );

  describe('of the seed record', () => {
    const { text, regions } = parsed(join(LIBRARY, 'JPRU_19560907.O2E.txt'));

    function wordsOf(part: SnippetPart): string[] {
      return regions
        .filter((region) => region.part === part)
        .map(({ pieces }) => pieces.map((piece) => textOf(text, piece)).join('|'));
    }

    it('knows title, place, people and source', () => {
      expect(wordsOf('title')).toContain('Japanese-Soviet Negotiations, Memorandum of a Conversation');
      expect(wordsOf('place')).toEqual(["Secretary Dulles' Residence, Washington"]);
      expect(wordsOf('people').filter((words) => words.startsWith('Mr. '))).toHaveLength(5);
      expect(wordsOf('source').join()).toContain('661.941/9-755');
    });

    it('keeps the oral points apart from the body', () => {
      expect(wordsOf('oral-points').filter((words) => words.startsWith('('))).toHaveLength(6);
      expect(wordsOf('body').join()).not.toContain('patience and resoluteness');
    });

    it('reads a paragraph that a page break cut as one region, without its note markers', () => {
      const cut = regions.find(({ pieces }) => pieces.some((piece) => textOf(text, piece).startsWith('type formula')));
      expect(cut && textOf(text, cut.pieces[0] as { start: number; end: number })).toContain(
        'Ambassador Tani said that personally',
      );
      expect(wordsOf('body').some((words) => /consulting with the U\.S\.\| ?He felt/.test(words))).toBe(true);
    });
  });
});
