import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../shared/model/source-text.ts';
import { docxOf, p } from '../readers/docx.fixture.ts';
import { findDocxText, readDocx } from '../readers/read-docx.ts';
import { ZipArchive } from '../readers/zip-archive.ts';
import { parseSample, type Sample } from './sample.fixture.ts';
import { teiSample } from './stated.fixture.ts';

const SPACED = '<w:spacing w:after="160"/>';
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>' +
  '<w:lvlText w:val="(%1)"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>' +
  '<w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const item = (words: string, level = 0): string =>
  p(words, `${SPACED}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

async function docxSample(paragraphs: readonly string[]): Promise<Sample> {
  const archive = await ZipArchive.open(docxOf({ numbering: NUMBERING, body: paragraphs.join('') }), 'talks.docx');
  if (!archive.ok) throw new Error(archive.failure.message);
  const part = await findDocxText(archive.value, 'talks.docx');
  const read = part.ok ? await readDocx(archive.value, part.value ?? '', 'talks.docx') : part;
  if (!read.ok) throw new Error(read.failure.message);
  const source: SourceText = read.value;
  return parseSample(source);
}

const HEAD = [
  p('MEMORANDUM OF CONVERSATION', SPACED),
  p('DATE: September 7, 1956', SPACED),
  p('PARTICIPANTS: Ambassador Tani; The Secretary', SPACED),
  p('Ambassador Tani called at the Secretary’s request.', SPACED),
];

const blocksOf = ({ document, words }: Sample): unknown[] =>
  document.parts.map(({ kind, blocks }) => [
    kind,
    blocks.map(({ kind: nature, computedLabel, label, span }) => [
      nature,
      computedLabel?.words ?? null,
      words(label),
      words(span)?.slice(0, 14),
    ]),
  ]);

describe('labels that a word processor computes', () => {
  it('are the labels of points, as no words of the record', async () => {
    const sample = await docxSample([
      ...HEAD,
      p('Oral Points', SPACED),
      item('The Government of the United States believes that.'),
      item('It has taken note of it.'),
      item('Below it there is more.', 1),
    ]);
    expect(blocksOf(sample)[1]).toEqual([
      'oral-points',
      [
        ['point', '(a)', null, 'The Government'],
        ['point', '(b)', null, 'It has taken n'],
        ['point', 'b.1', null, 'Below it there'],
      ],
    ]);
    const [first] = sample.document.parts[1]?.blocks ?? [];
    expect(first?.computedLabel?.evidence).toEqual({ certainty: 'inferred', rule: 'numbering', span: null });
    expect(sample.source.text).not.toContain('(a)');
  });

  it('show where oral points begin whose heading is lost', async () => {
    const sample = await docxSample([
      ...HEAD,
      p('The Secretary handed him “Oral Points” on the matter.', SPACED),
      item('The Government of the United States believes that.'),
      item('It has taken note of it.'),
    ]);
    expect(sample.document.parts.map(({ kind }) => kind)).toEqual(['memorandum', 'oral-points']);
  });

  it('stand beside a label that the words have, and do not repeat it', () => {
    const sample = teiSample(`<head>1. Memorandum</head><p>They met in the morning.</p>
      <list><item n="1.">1. Rice and tea, of which there was enough.</item><item n="2.">Tin.</item></list>`);
    expect(blocksOf(sample)).toEqual([
      [
        'memorandum',
        [
          ['paragraph', null, null, 'They met in th'],
          ['point', null, '1.', '1. Rice and te'],
          ['point', '2.', null, 'Tin.'],
        ],
      ],
    ]);
  });
});
