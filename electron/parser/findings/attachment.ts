import { lowerBound } from '../../../shared/query/intervals.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Part, PartKind } from '../../../shared/model/part.ts';
import type { Span } from '../../../shared/model/span.ts';

/** Papers that a memorandum says are attached to it, and the part that would hold each. */
const PAPERS: readonly (readonly [RegExp, string, PartKind | null])[] = [
  [/aide[- ]m[eé]moire/i, 'Aide-Mémoire', 'aide-memoire'],
  [/oral points|oral (?:statement|note)|talking points/i, 'Oral Points', 'oral-points'],
  [/communiqu[eé]/i, 'communiqué', 'communique'],
  [
    /memorandum|paper|draft|letter|list|statement|agenda|report|telegram|message|document|note|proposal|text|summary|map|chart|table|copy/i,
    'paper',
    null,
  ],
];

const SAYS_ATTACHED =
  /(?:\b(?:is|are|was|were)\s+(?:attached|enclosed|appended|annexed)(?:\s+(?:hereto|herewith|as \w+ \w+))?|\battached\s+(?:hereto|herewith)|\(\s*(?:copy )?(?:attached|enclosed|see attach\w+)[^)]{0,20}\)|\bthe (?:attached|enclosed)\s+["“]?[\p{L}-]+(?:\s+[\p{L}-]+)?|\[see attached[^\]]{0,30}\]|\bcopy attached)/giu;

const ATTACHED = /ttached|TTACHED|nclosed|NCLOSED|ppended|nnexed/g;

/** Attachments that the memorandum speaks of and the copy does not hold. */
export function attachmentFindings(text: string, parts: readonly Part[]): Finding[] {
  // Most records attach nothing; asking the whole text once spares asking each block.
  const places = [...text.matchAll(ATTACHED)].map(({ index }) => index);
  if (places.length === 0) return [];
  const findings: Finding[] = [];
  const held = new Set(parts.map(({ kind }) => kind));
  let generic = parts.filter(({ kind }, index) => index > 0 && (kind === 'attachment' || kind === 'enclosure')).length;
  const spokenOf = new Set<string>();
  for (const part of parts.filter(
    ({ kind }) => kind !== 'attachment' && kind !== 'enclosure' && kind !== 'editorial-note',
  )) {
    if (part.kind === 'oral-points') continue;
    for (const block of part.blocks) {
      if ((places[lowerBound(places, block.span.start)] ?? Infinity) >= block.span.end) continue;
      for (const mention of mentionsIn(text, block.span)) {
        const paper = paperOf(text, block.span, mention);
        if (paper === null || spokenOf.has(paper.name)) continue;
        spokenOf.add(paper.name);
        if (paper.kind !== null && held.has(paper.kind)) continue;
        if (generic > 0) {
          generic -= 1;
          continue;
        }
        // A copy "attached" beside the oral points is those points.
        if (paper.kind === null && paper.name === 'copy' && held.has('oral-points')) continue;
        findings.push({
          code: 'attachment-missing',
          span: paper.span,
          message: `The record says that ${article(paper.name)} is attached, but this copy does not hold it.`,
        });
      }
    }
  }
  return findings;
}

function mentionsIn(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  return [...words.matchAll(SAYS_ATTACHED)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

/** Which paper is meant: one named in the mention itself, else the last one named before it in the same sentence. */
function paperOf(text: string, block: Span, mention: Span): { name: string; kind: PartKind | null; span: Span } | null {
  const own = text.slice(mention.start, mention.end);
  for (const [pattern, name, kind] of PAPERS) {
    const match = pattern.exec(own);
    if (match !== null && (kind !== null || /^the /i.test(own))) {
      return { name: kind === null ? match[0].toLowerCase() : name, kind, span: mention };
    }
  }
  const from = Math.max(block.start, mention.start - 240);
  const sentence = text.slice(from, mention.start);
  const stop = Math.max(sentence.lastIndexOf('. '), sentence.lastIndexOf('? '));
  const clause = sentence.slice(stop + 1);
  let best: { name: string; kind: PartKind | null; at: number } | null = null;
  for (const [pattern, name, kind] of PAPERS) {
    for (const match of clause.matchAll(new RegExp(pattern.source, 'gi'))) {
      const word = match[0].toLowerCase();
      if (word === 'copy' && best !== null) continue;
      if (best === null || match.index > best.at) best = { name: kind === null ? word : name, kind, at: match.index };
    }
  }
  if (best === null) return null;
  return { name: best.name, kind: best.kind, span: { start: from + stop + 1 + best.at, end: mention.end } };
}

function article(name: string): string {
  return /^[aeiou]/i.test(name) ? `an ${name}` : name === 'Oral Points' ? `a paper "${name}"` : `a ${name}`;
}
