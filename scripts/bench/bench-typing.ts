import type { Page } from '@playwright/test';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../e2e/start-app.ts';
import { figure, percentile } from './figures.ts';
import { sampleQueries } from './sample-queries.ts';
import { sampledTexts } from './sampled-texts.ts';
import { ScratchLibrary } from './scratch-library.ts';
import { tableOf } from './table.ts';
import { startTypingClock, type TypedAnswer, type TypingClock } from './typing-clock.ts';

/** Between two keys, ms: some eighty words a minute. */
const BETWEEN_KEYS = 120;
/** After the last key of a word, ms. */
const AFTER_WORD = 500;
/** Letters from which on words are counted together. */
const LONG = 6;

/**
 * Indexes a folder (not counted), opens it in the real window, types words from sixty of its records into the search box,
 * and measures from each key-press to the results in the page.
 * @param executable Electron's
 * @param app folder of the built app
 */
export async function benchTyping(folder: string, executable: string, app: string): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'memcon-bench-'));
  try {
    const words = await indexInto(folder, join(data, 'library'));
    const typed = await typeInWindow(words, { data, executable, app });
    return typingTable(words.length, typed);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** @returns words to be typed */
async function indexInto(folder: string, path: string): Promise<readonly string[]> {
  const scratch = await ScratchLibrary.of(folder);
  try {
    await scratch.update();
    const classes = sampleQueries(await sampledTexts(scratch.library));
    await scratch.library.close();
    renameSync(scratch.path, path);
    const asked = classes.find(({ name }) => name === 'word')?.queries ?? [];
    return [...new Set(asked.flatMap((query) => (query.kind === 'all' ? query.words : [])))];
  } finally {
    rmSync(scratch.path, { recursive: true, force: true });
  }
}

async function typeInWindow(
  words: readonly string[],
  { data, executable, app }: { readonly data: string; readonly executable: string; readonly app: string },
): Promise<readonly TypedAnswer[]> {
  const memcon = await startApp({ executable, app, dataDir: data });
  try {
    const page = await memcon.firstWindow();
    await page.getByText(/files searchable/).waitFor();
    await page.evaluate(startTypingClock);
    const typed: TypedAnswer[] = [];
    for (const word of words) typed.push(...(await typeWord(page, word)));
    return typed;
  } finally {
    await memcon.close();
  }
}

async function typeWord(page: Page, word: string): Promise<readonly TypedAnswer[]> {
  await page.getByRole('combobox', { name: 'Search all records' }).fill('');
  await page.waitForTimeout(AFTER_WORD);
  const take = () => page.evaluate(() => (window as unknown as { typingClock: TypingClock }).typingClock.take());
  await take();
  for (const letter of word) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  await page.waitForTimeout(AFTER_WORD);
  return take();
}

/** Times by the number of letters in the box. */
export function typingTable(words: number, typed: readonly TypedAnswer[]): string {
  const rows = Array.from({ length: LONG }, (_, at) => {
    const letters = at + 1;
    const times = typed
      .filter(({ query }) => Math.min(query.length, LONG) === letters)
      .map(({ milliseconds }) => milliseconds);
    return [
      letters === LONG ? `${LONG} and more letters` : `${letters} ${letters === 1 ? 'letter' : 'letters'}`,
      figure(times.length),
      figure(percentile(times, 50)),
      figure(percentile(times, 95)),
      figure(Math.max(0, ...times)),
    ];
  });
  return tableOf([`${figure(words)} words typed`, 'answered', 'median ms', 'p95 ms', 'most ms'], rows);
}
