import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { filesBelow } from './corpus.ts';

/** Formats into which a line can be written without damage. */
const PLAIN = new Set(['.txt', '.text', '.md']);
/** Words that only one copy has. */
const OWN_WORDS = 3;

/**
 * Copies a folder's files to a scratch folder until there are so many: all of them, then all of them again, each copy
 * with a few words of its own at its end, so that no two are the same and the dictionary grows as a corpus' does. Fewer
 * files than there are are spread over the folder. One file is in memory at a time.
 *
 * @returns the scratch folder, for the caller to remove
 * @throws where a file that is not plain text would have to be copied twice
 */
export function copyCorpus(folder: string, count: number): string {
  const files = filesBelow(folder);
  const scratch = mkdtempSync(join(tmpdir(), 'memcon-bench-corpus-'));
  try {
    for (let nth = 0; nth < count && files.length > 0; nth += 1) {
      const round = Math.floor(nth / files.length);
      const at = count < files.length ? Math.floor((nth * files.length) / count) : nth % files.length;
      copy(folder, files[at] ?? '', scratch, round, nth);
    }
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  }
  return scratch;
}

function copy(folder: string, file: string, scratch: string, round: number, nth: number): void {
  const bytes = readFileSync(file);
  const target = join(scratch, `round-${round}`, relative(folder, file));
  mkdirSync(dirname(target), { recursive: true });
  if (round > 0 && !PLAIN.has(extname(file).toLowerCase())) {
    throw new Error(`bench: ${file} is not plain text and cannot be multiplied; name a folder of .txt records.`);
  }
  writeFileSync(target, round === 0 ? bytes : Buffer.concat([bytes, Buffer.from(`\n\n${ownWords(nth)}\n`)]));
}

/** Words that no other copy has, of letters: `qzabkd`. */
export function ownWords(nth: number): string {
  const letters = [...String(nth)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
  return Array.from({ length: OWN_WORDS }, (_, at) => `${'qxz'.charAt(at)}j${letters}${'kvw'.charAt(at)}`).join(' ');
}
