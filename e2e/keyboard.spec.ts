import { expect } from '@playwright/test';
import { test } from './launch.ts';
import { SAMPLE_LIBRARY, SEED_FILE, SEED_TITLE } from './papers.ts';

test('F3 goes from match to match in the open record, and back', async ({ launch }) => {
  const { page } = await launch({ args: [`--open-folder=${SAMPLE_LIBRARY}`] });
  await expect(page.getByText('20 of 20 files searchable')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('Nichibei Adenauer');
  const hits = page.getByRole('listbox', { name: 'Passages found' });
  await expect(hits.getByText(SEED_TITLE)).toBeVisible();
  await page.keyboard.press('Enter');
  const desk = page.getByRole('main');
  await expect(desk.getByRole('heading', { name: SEED_TITLE })).toBeVisible();
  // The list shows three of them; the record marks all, each in its place.
  const stepper = page.getByText(/^match \d+ of \d+$/);
  await expect(stepper).toHaveText(/^match 1 of [5-9]$/);
  const total = Number(/\d+$/.exec((await stepper.textContent()) ?? '')?.[0]);
  const marks = desk.locator('mark', { hasText: 'Adenauer' });
  expect(await marks.count()).toBeGreaterThan(3);
  await page.keyboard.press('F3');
  await expect(stepper).toHaveText(`match 2 of ${total}`);
  await expect(desk.locator('mark.current', { hasText: 'Adenauer' })).toBeInViewport();
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+F3');
  await expect(stepper).toHaveText(`match ${total} of ${total}`);
  await page.getByRole('button', { name: 'Next match' }).click();
  await expect(stepper).toHaveText(`match 1 of ${total}`);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(desk.locator('mark')).toHaveCount(0);
  await expect(stepper).toHaveCount(0);
});

test('F6 goes round the window: search, list, panes, findings', async ({ launch }) => {
  const { page } = await launch({ args: [`--open-folder=${SAMPLE_LIBRARY}`, `--open-record=${SEED_FILE}`] });
  await expect(page.getByRole('region', { name: 'Oral points' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  const stations = [
    page.getByRole('listbox', { name: 'Records by date' }),
    page.getByRole('group', { name: 'Memo' }),
    page.getByRole('group', { name: 'Participants' }),
    page.getByRole('group', { name: 'Oral points' }),
  ];
  for (const station of stations) {
    await page.keyboard.press('F6');
    await expect(station).toBeFocused();
  }
  await page.keyboard.press('F6');
  await expect(page.getByRole('region', { name: 'Findings' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F6');
  await expect(page.getByRole('combobox', { name: 'Search all records' })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('group', { name: 'Oral points' })).toBeFocused();
});

test('a passage far down the list opens at a click, and the list stays where it is', async ({ launch }) => {
  const { page } = await launch({ args: [`--open-folder=${SAMPLE_LIBRARY}`] });
  await expect(page.getByText('20 of 20 files searchable')).toBeVisible();
  await page.getByRole('combobox', { name: 'Search all records' }).fill('the');
  const hits = page.getByRole('listbox', { name: 'Passages found' });
  await expect(hits.getByRole('group').first()).toBeVisible();
  await hits.evaluate((list) => list.scrollTo(0, list.scrollHeight / 2));
  await page.waitForTimeout(300);
  const box = await hits.boundingBox();
  if (box === null) throw new Error('the list is not drawn');
  const before = await hits.evaluate((list) => list.scrollTop);
  await page.mouse.click(box.x + 60, box.y + box.height / 2);
  await expect(page.getByText(/^match \d+ of \d+$/)).toBeVisible();
  expect(Math.abs((await hits.evaluate((list) => list.scrollTop)) - before)).toBeLessThan(box.height / 2);
});
