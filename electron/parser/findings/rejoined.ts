import type { Finding } from '../../../shared/model/finding.ts';
import type { Part } from '../../../shared/model/part.ts';

/** Paragraphs that a page break had cut and that are read as one. */
export function rejoinedFindings(text: string, parts: readonly Part[]): Finding[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap(({ pieces, joined }) =>
      joined.map(({ at, page }, index): Finding => {
        const before = pieces[index];
        const after = pieces[index + 1];
        const left =
          before === undefined ? '' : lastWords(text.slice(Math.max(before.start, before.end - 60), before.end));
        const right =
          after === undefined ? '' : firstWords(text.slice(after.start, Math.min(after.end, after.start + 60)));
        const where = page === null ? 'a page break' : `the break to page ${page}`;
        return {
          code: 'paragraph-rejoined',
          span:
            before === undefined || after === undefined
              ? { start: at, end: at + 1 }
              : { start: after.start, end: endOfFirstWords(text, after.start, after.end) },
          message: `A paragraph cut in two by ${where} is read as one: "${left} / ${right}".`,
        };
      }),
    ),
  );
}

const WORDS = 3;

function lastWords(stretch: string): string {
  return stretch.trim().split(/\s+/).slice(-WORDS).join(' ');
}

function firstWords(stretch: string): string {
  return stretch.trim().split(/\s+/).slice(0, WORDS).join(' ');
}

function endOfFirstWords(text: string, start: number, end: number): number {
  const words = /^(?:\S+\s+){0,2}\S+/.exec(text.slice(start, Math.min(end, start + 60)));
  return start + (words?.[0].length ?? 1);
}
