import { expect } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pickFolder } from './dialogs.ts';
import { endWatch, watchEventLoop } from './event-loop.ts';
import { test } from './launch.ts';

const FILES = 11_000;
/** The longest that anything may hold up the main process, ms. */
const LONGEST = 30;

/** A short memorandum; every thousandth speaks of salmon. */
function memorandum(at: number): string {
  const topic = at % 1000 === 0 ? 'salmon' : `matter${at % 500}`;
  return `Title: Memorandum ${at}, on ${topic}
Date: ${1 + (at % 28)} March ${1946 + (at % 30)}
Source: Central Files, 611.94/${at}

Participants:
Mr. Tani, Ambassador of Japan
Mr. Robertson, Assistant Secretary of State

The Ambassador said that his Government had considered ${topic} with care. Mr. Robertson asked whether a settlement was
near. The Ambassador replied that much would depend on the other party, and handed over an aide-mémoire.
`;
}

test('eleven thousand files are read while somebody types, and the main process is free throughout', async ({
  launch,
}, info) => {
  test.setTimeout(240_000);
  const folder = info.outputPath('records');
  for (let volume = 0; volume < 11; volume += 1) {
    await mkdir(join(folder, `${volume}`), { recursive: true });
    const numbers = Array.from({ length: FILES / 11 }, (_, at) => volume * 1000 + at);
    await Promise.all(numbers.map((at) => writeFile(join(folder, `${volume}`, `${at}.txt`), memorandum(at))));
  }
  const { app, page } = await launch();
  await pickFolder(app, folder);
  await watchEventLoop(app);
  await page.getByRole('button', { name: 'Add a folder' }).click();
  const search = page.getByRole('combobox', { name: 'Search all records' });
  const report = page.getByRole('region', { name: 'Report of the last run' });
  let searches = 0;
  while (!(await report.isVisible())) {
    await search.fill('');
    await search.pressSequentially('settlement OR salmon', { delay: 40 });
    searches += 1;
  }
  await expect(report).toContainText('11,000 added');
  const { looks, longestAtWork, longestOnTheWall } = await endWatch(app);
  info.annotations.push({
    type: 'event loop of the main process',
    description: `${looks} looks, ${searches} queries typed; at work ${longestAtWork.toFixed(1)} ms at most, ${longestOnTheWall.toFixed(1)} ms on the wall`,
  });
  expect(searches).toBeGreaterThan(0);
  expect(looks).toBeGreaterThan(100);
  expect(longestAtWork).toBeLessThanOrEqual(LONGEST);

  // The search was not held up for good either, and nothing was lost.
  await search.fill('salmon');
  await expect(page.getByText(/^11 records/)).toBeVisible();
});
