import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../corpus.ts';
import type { Random } from './random.ts';

/** Bytes of text that a change puts in, or takes away. */
const STRETCH = 400;

export interface Changed {
  readonly changed: number;
  readonly removed: number;
  readonly renamed: number;
}

/**
 * Changes, removes and renames files of a folder at random; of seven, one is removed, two are renamed and four are
 * changed: a stretch of another file goes in at the end, or the end is cut off. Some are changed again and again. When
 * half of the files are gone no more are removed, so that there is something left to ask about.
 */
export function changeFiles(folder: string, times: number, random: Random): Changed {
  const files = filesBelow(folder);
  const least = Math.ceil(files.length / 2);
  const counts = { changed: 0, removed: 0, renamed: 0 };
  for (let nth = 0; nth < times && files.length > 1; nth += 1) {
    const at = random.below(files.length);
    const file = files[at] ?? '';
    const what = random.below(7);
    if (what === 0 && files.length > least) {
      rmSync(file);
      files.splice(at, 1);
      counts.removed += 1;
    } else if (what < 3) {
      const renamed = join(dirname(file), `renamed-${nth % 5}`, `${nth}.txt`);
      mkdirSync(dirname(renamed), { recursive: true });
      renameSync(file, renamed);
      files[at] = renamed;
      counts.renamed += 1;
    } else {
      const text = readFileSync(file, 'utf8');
      const other = readFileSync(files[random.below(files.length)] ?? file, 'utf8');
      const from = random.below(Math.max(1, other.length - STRETCH));
      const cut = random.below(2) === 0 && text.length > STRETCH * 4;
      writeFileSync(file, cut ? text.slice(0, -STRETCH) : `${text}\n\n${other.slice(from, from + STRETCH)}\n`);
      counts.changed += 1;
    }
  }
  return counts;
}
