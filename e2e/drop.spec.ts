import { expect, type Page } from '@playwright/test';
import { join } from 'node:path';
import { test } from './launch.ts';
import { copyOfSampleLibrary } from './papers.ts';

const INPUT = 'input[data-from-disk]';

/** Drags a file over the window, as the desktop would; a file chosen by an input is one that lies on the disk. */
async function dragOver(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.dataset['fromDisk'] = '';
    document.body.append(input);
  });
  await page.locator(INPUT).setInputFiles(path);
  await send(page, ['dragenter', 'dragover']);
}

async function send(page: Page, events: readonly string[]): Promise<void> {
  await page.evaluate(
    ({ events, selector }) => {
      const files = document.querySelector<HTMLInputElement>(selector)?.files ?? [];
      const target = document.querySelector('main') ?? document.body;
      for (const name of events) {
        const dataTransfer = new DataTransfer();
        for (const file of files) dataTransfer.items.add(file);
        target.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { events, selector: INPUT },
  );
}

test('a file that is dropped brings in the folder it lies in', async ({ launch }, info) => {
  const papers = await copyOfSampleLibrary(info.outputPath());
  const { page } = await launch();
  await expect(page.getByRole('heading', { name: 'Lay your papers on the desk' })).toBeVisible();
  await dragOver(page, join(papers, 'JPRU_19560907.O2E.txt'));
  await expect(page.getByText('Lay them on the desk')).toBeVisible();
  await send(page, ['drop']);
  await expect(page.getByText('Lay them on the desk')).toHaveCount(0);
  await expect(page.getByText('20 of 20 files searchable')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Library' }).getByText('papers', { exact: true })).toBeVisible();
  // The page was given a token, not the place on the disk.
  expect(JSON.stringify(await page.evaluate(() => window.memcon.invoke('library:state', {})))).not.toContain(papers);
});

test('what a page made up and dropped adds nothing, and says so', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { name: 'Lay your papers on the desk' })).toBeVisible();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['words'], '/etc/hosts'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('list', { name: 'Notices' })).toContainText('drop a folder of records');
  await expect(page.getByRole('heading', { name: 'Lay your papers on the desk' })).toBeVisible();
});
