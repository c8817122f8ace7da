import type { ConcordanceOrder } from '../query/concordance.ts';
import type { ExportHead, ExportRow } from './export-row.ts';

const ORDERS: Record<ConcordanceOrder, string> = {
  date: 'by date',
  match: 'by the words that match',
  before: 'by the words before',
  after: 'by the words after',
};

/**
 * Matches grouped by record, each record with its citation and its file, in the order of their first matches.
 *
 *     ## Talks
 *
 *     “Talks,” Tokyo, 7 September 1956. `papers/talks.txt`
 *
 *     - have to be left to **international solvents** other than (oral points, (a), p. 285)
 */
export function writeMarkdown({ query, order, matches }: ExportHead, rows: readonly ExportRow[]): string {
  const records = new Map<string, ExportRow[]>();
  for (const row of rows) {
    const those = records.get(row.documentId);
    if (those === undefined) records.set(row.documentId, [row]);
    else those.push(row);
  }
  const some = rows.length < matches ? `The first ${figure(rows.length)} of ` : '';
  const counts = `${some}${countOf(matches, 'match', 'matches')}, in ${countOf(records.size, 'record', 'records')}`;
  const sections = Array.from(records.values(), section);
  return [`# Search: ${code(query)}`, `${counts}, ${ORDERS[order]}.`, ...sections].join('\n\n') + '\n';
}

function section(rows: readonly ExportRow[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  return [
    `## ${escaped(first.title)}`,
    `${escaped(first.citation)} ${code(first.file)}`,
    rows.map(item).join('\n'),
  ].join('\n\n');
}

function item({ before, match, after, part, paragraph, page }: ExportRow): string {
  const place = [part, paragraph, page === '' ? '' : `p. ${page}`].filter((words) => words !== '').join(', ');
  const words = `${escaped(before)}**${escaped(match)}**${escaped(after)}`.trim();
  return `- ${words}${place === '' ? '' : ` (${escaped(place)})`}`;
}

/** Words that Markdown shows as they are. A number and a point at the beginning would be a list. */
function escaped(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^([-+=])/, String.raw`\$1`);
}

/** A code span, fenced by more backticks than it holds in a row. */
function code(words: string): string {
  const longest = Math.max(0, ...Array.from(words.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${words}${fence}` : `${fence} ${words} ${fence}`;
}

function figure(count: number): string {
  return count.toLocaleString('en');
}

function countOf(count: number, one: string, many: string): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
