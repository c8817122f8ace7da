import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SourceWatch, type SourceWatchOptions } from './source-watch.ts';

let scratch: string;
let folder: string;
let heard: string[];
let troubles: string[];
let looks: number;
let watch: SourceWatch | null;
beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'memcon-watch-')));
  folder = join(scratch, 'frus');
  mkdirSync(join(folder, '1956'), { recursive: true });
  [heard, troubles, looks, watch] = [[], [], 0, null];
});
afterEach(async () => {
  await watch?.close();
  rmSync(scratch, { recursive: true });
});

const SOON = { timeout: 15_000, interval: 30 };

async function follow(options: Partial<SourceWatchOptions> = {}): Promise<void> {
  watch = new SourceWatch({
    path: folder,
    except: [],
    onChange: (path) => heard.push(path),
    look: () => Promise.resolve(void (looks += 1)),
    onTrouble: (sentence) => troubles.push(sentence),
    isNetwork: () => Promise.resolve(false),
    ...options,
  });
  await watch.ready;
}

describe('SourceWatch', { timeout: 30_000 }, () => {
  it('hears of a file by its path below the source folder, at every depth', async () => {
    await follow();
    writeFileSync(join(folder, 'a.txt'), 'words');
    writeFileSync(join(folder, '1956/b.txt'), 'words');
    await vi.waitFor(() => expect(heard).toEqual(expect.arrayContaining(['a.txt', '1956/b.txt'])), SOON);
    rmSync(join(folder, 'a.txt'));
    heard.length = 0;
    await vi.waitFor(() => expect(heard).toContain('a.txt'), SOON);
    expect(looks).toBe(0);
  });

  it('hears nothing of what is not read with the folder', async () => {
    await follow({ except: [join(folder, '1956'), join(scratch, 'library')] });
    writeFileSync(join(folder, '1956/b.txt'), 'words');
    writeFileSync(join(folder, 'a.txt'), 'words');
    await vi.waitFor(() => expect(heard).toContain('a.txt'), SOON);
    expect(heard.filter((path) => path.startsWith('1956/'))).toEqual([]);
  });

  it('looks through a folder on a network drive, again and again', async () => {
    await follow({ isNetwork: () => Promise.resolve(true) });
    await vi.waitFor(() => expect(looks).toBeGreaterThanOrEqual(2), SOON);
    expect(troubles).toEqual([]);
  });

  it('says once that the folder went out of reach, and listens again when it is back', async () => {
    await follow();
    renameSync(folder, join(scratch, 'unplugged'));
    await vi.waitFor(() => expect(troubles.join()).toContain('out of reach'), SOON);
    renameSync(join(scratch, 'unplugged'), folder);
    await vi.waitFor(() => expect(looks).toBe(1), SOON);
    writeFileSync(join(folder, 'a.txt'), 'words');
    await vi.waitFor(() => expect(heard).toContain('a.txt'), SOON);
    expect(troubles).toHaveLength(1);
  });
});
