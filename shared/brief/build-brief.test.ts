import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from '../../electron/parser/parse-document.ts';
import { readSource } from '../../electron/readers/read-source.ts';
import type { BriefSource } from './brief-parts.ts';
import type { Brief } from './brief.ts';
import { buildBrief } from './build-brief.ts';

const folder = new URL('../../resources/library/', import.meta.url);

async function open(name: string): Promise<BriefSource> {
  const bytes = await readFile(new URL(name, folder));
  const source = readSource(bytes, name);
  if (!source.ok) throw new Error(source.failure.message);
  const identity = { id: 'x', path: name, sha256: '', bytes: bytes.length };
  const { text, marks } = source.value;
  return { document: parseDocument(source.value, identity), text, marks };
}

const wordsOf = (part: Brief['parts'][number] | undefined) =>
  part?.blocks.map(({ runs }) => runs.map(({ text }) => text).join('')) ?? [];

describe('the brief of the seed record', () => {
  let seed: Awaited<ReturnType<typeof open>>;
  let brief: Brief;
  beforeAll(async () => {
    seed = await open('JPRU_19560907.O2E.txt');
    brief = buildBrief(seed, { title: 'Japanese-Soviet Negotiations' }, 'marked');
  });

  it('says what, when, where and where kept', () => {
    expect(brief.typeLabel).toBe('Memorandum of conversation');
    expect(Object.fromEntries(brief.facts.map(({ label, value }) => [label, value]))).toEqual({
      Date: '7 September 1956, 9 p.m.',
      Place: "Secretary Dulles' Residence, Washington",
      Subject: 'Japanese-Soviet Negotiations',
      Source: 'Department of State, Central Files, 661.941/9-755. Confidential.',
      Drafted: 'Hemmendinger, 8 September 1956',
      'Printed in': 'Nichibei kankei shiryo-shu 1945-97, pp.376-379; FRUS: 1955-1957, XXIII, pp.227-232',
    });
    expect(brief.citation).toBe('Department of State, Central Files, 661.941/9-755');
  });

  it('lists the five who were there, by side', () => {
    expect(brief.participants.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ['Masayuki Tani', 'Shigenobu Shima'],
      ['John Foster Dulles', 'Walter S. Robertson', 'Noel Hemmendinger'],
    ]);
    expect(brief.participants[0]?.people[0]?.description).toBe('Ambassador E. & P., Embassy of Japan');
  });

  it('has the memorandum with its rejoined paragraphs and the six points', () => {
    const [memorandum, points] = brief.parts;
    expect(wordsOf(memorandum)).toContainEqual(
      expect.stringContaining("limiting Japan's sovereignty to the four main"),
    );
    expect(wordsOf(memorandum)).toContainEqual(expect.stringContaining('an Adenauer type formula'));
    expect(points?.blocks.map(({ label }) => label)).toEqual(['(a)', '(b)', '(c)', '(d)', '(e)', '(f)']);
    const deleted = points?.blocks.flatMap(({ runs }) => runs).filter(({ kind }) => kind === 'deleted');
    expect(deleted?.map(({ text }) => text)).toEqual(['conduce to a', 'only']);
  });

  it('reads as prepared and as delivered', () => {
    const first = (reading: 'prepared' | 'delivered') => wordsOf(buildBrief(seed, { title: 'T' }, reading).parts[1])[0];
    expect(first('prepared')).toContain('would not conduce to a promote a desired solution');
    expect(first('delivered')).toContain('would not promote a desired solution');
  });

  it('carries the notes, the findings and what the copy has lost', () => {
    expect(brief.notes.map(({ marker }) => marker)).toEqual(['1', '2', '3', '4']);
    expect(brief.findings).toHaveLength(seed.document.findings.length);
    expect(brief.readingNote).toMatch(/lost the underlining/);
  });
});

it('briefs a Japanese record in Japanese', async () => {
  const opened = await open('ja/nisso-kyodo-sengen-1956-bassui.txt');
  const brief = buildBrief(opened, { title: '日ソ共同宣言' }, 'marked');
  expect(brief.language).toBe('ja');
  expect(brief.facts.find(({ label }) => label === '日付')?.value).toMatch(/^1956年10月19日/);
  expect(brief.parts.flatMap(wordsOf).join('')).toContain('日本国');
});
