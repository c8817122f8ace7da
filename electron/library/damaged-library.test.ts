import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, memorandum, update, valueOf } from './desk.fixture.ts';
import { Library } from './library.ts';

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  desk.write('frus/a.txt', memorandum('fisheries'));
  desk.write('frus/b.txt', 'Se\u00f1or Mu\u00f1oz agreed on the reparations.\n');
  const library = await desk.library();
  valueOf(await library.addFolder(desk.at('frus')));
  await update(library);
  const id = library.list().find(({ relativePath }) => relativePath === 'b.txt')?.id ?? '';
  valueOf(await library.setEncoding(id, 'windows-1252'));
  await desk.close(library);
});
afterEach(() => desk.clear());

const FILE = 'library/library.mdb';

/** Ways in which the file of a library was seen to break, each with what is told. */
const DAMAGES: readonly (readonly [string, () => void, RegExp])[] = [
  ['emptied', () => writeFileSync(desk.at(FILE), ''), /was empty/u],
  ['overwritten from its beginning', () => scribble(0, 16_384), /was damaged/u],
  ['replaced by other bytes', () => writeFileSync(desk.at(FILE), 'no library '.repeat(10_000)), /was damaged/u],
  ['cut short by a page', () => truncateSync(desk.at(FILE), statSync(desk.at(FILE)).size - 4096), /was cut short/u],
  ['deleted', () => rmSync(desk.at(FILE)), /was missing/u],
];

function scribble(at: number, bytes: number): void {
  const file = openSync(desk.at(FILE), 'r+');
  writeSync(file, Buffer.alloc(bytes, 0xa5), 0, bytes, at);
  closeSync(file);
}

async function expectRebuilt(library: Library): Promise<void> {
  expect((await library.state()).folders.map(({ name }) => name)).toEqual(['frus']);
  await update(library);
  expect(library.list()).toHaveLength(2);
  expect((await library.search('fisheries', 10)).total).toBe(1);
  // The encoding that was chosen, which no file tells.
  const id = library.list().find(({ relativePath }) => relativePath === 'b.txt')?.id ?? '';
  expect(valueOf(await library.document(id)).text).toContain('Se\u00c3\u00b1or');
}

describe('a library whose file is damaged', { timeout: 60_000 }, () => {
  it.each(DAMAGES)('is set aside and built anew, and says so: %s', async (what, damage, told) => {
    damage();
    const damaged = what === 'deleted' ? null : readFileSync(desk.at(FILE));
    const library = await desk.library();
    expect(library.recovered).toMatch(told);
    const aside = readdirSync(desk.at('library')).filter((name) => name.includes('-damaged-'));
    expect(aside).toHaveLength(damaged === null ? 0 : 1);
    if (damaged !== null) {
      expect(library.recovered).toContain(aside[0]);
      expect(readFileSync(desk.at(`library/${aside[0] ?? ''}`))).toEqual(damaged);
    }
    await expectRebuilt(library);
    await desk.close(library);
    const again = await desk.library();
    expect(again.recovered).toBeNull();
    expect(again.list()).toHaveLength(2);
  });

  it('is built anew where the last process ended on reading it', async () => {
    const library = valueOf(await Library.open(desk.at('library'), { damaged: true }));
    expect(library.recovered).toMatch(/could not be read/u);
    await expectRebuilt(library);
    await library.close();
  });
});
