import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk } from './desk.fixture.ts';
import { FileOpener } from './file-opener.ts';
import type { FileToRead } from './judgement.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

function file(path: string): FileToRead {
  return { root: desk.path, folder: 'f', path, size: 10, before: null };
}

it('opens the same, whether the disk is quick or slow', async () => {
  desk.write('a.txt', 'a record');
  for (const step of [0, 50]) {
    let clock = 0;
    const opener = new FileOpener(() => (clock += step));
    for (let times = 0; times < 3; times += 1) {
      expect(await opener.open(file('a.txt'))).toMatchObject({ whole: { ok: true, value: { size: 8 } } });
      expect(await opener.open(file('gone.txt'))).toHaveProperty('error');
    }
  }
});

it('tries a slow disk again only after a while', async () => {
  desk.write('a.txt', 'a record');
  let asked = 0;
  const opener = new FileOpener(() => (asked += 1) * 50);
  for (let times = 0; times < 101; times += 1) await opener.open(file('a.txt'));
  expect(asked).toBe(2);
  await opener.open(file('a.txt'));
  expect(asked).toBe(4);
});
