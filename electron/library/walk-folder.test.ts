import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asOrdinaryUser } from './as-ordinary-user.fixture.ts';
import { walkFolder, walkPlace, type Walk } from './walk-folder.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'memcon-walk-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = 'words'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function walk(except: readonly string[] = []): Promise<Walk> {
  const signal = new AbortController().signal;
  return walkFolder(folder, { except: new Set(except), signal, onFound: () => undefined });
}

const paths = (walked: Walk): string[] => walked.files.map(({ path }) => path).sort();
const left = (walked: Walk): string[] => walked.skipped.map(({ path }) => path).sort();

describe('walkFolder', () => {
  it('finds files at every depth, with size and time', async () => {
    write('a.txt', 'four');
    write('part 1/文書.txt');
    write('part 1/deep/er/d.txt');
    const walked = await walk();
    expect(paths(walked)).toEqual(['a.txt', 'part 1/deep/er/d.txt', 'part 1/文書.txt']);
    expect(walked.files.find(({ path }) => path === 'a.txt')?.size).toBe(4);
    expect(walked.skipped).toEqual([]);
  });

  it('names what it leaves out: hidden and system files and folders', async () => {
    write('a.txt');
    write('.git/config');
    write('.DS_Store');
    write('~$memo.docx');
    write('__MACOSX/a.txt');
    const walked = await walk();
    expect(paths(walked)).toEqual(['a.txt']);
    expect(left(walked)).toEqual(['.DS_Store', '.git', '__MACOSX', '~$memo.docx']);
    for (const { reason } of walked.skipped) expect(reason).toMatch(/^skipped: .+; .+/u);
  });

  it('follows no symbolic link, so a loop cannot trap it', async () => {
    write('a/a.txt');
    symlinkSync(folder, join(folder, 'a', 'loop'));
    symlinkSync(join(folder, 'a', 'a.txt'), join(folder, 'b.txt'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'));
    const walked = await walk();
    expect(paths(walked)).toEqual(['a/a.txt']);
    expect(left(walked)).toEqual(['a/loop', 'b.txt', 'broken']);
  });

  it.skipIf(process.platform === 'win32')('never opens a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(left(await walk())).toEqual(['pipe.txt']);
  });

  it('leaves out the folders it is told to', async () => {
    write('a/a.txt');
    write('b/b.txt');
    expect(paths(await walk([join(folder, 'b')]))).toEqual(['a/a.txt']);
  });

  it.skipIf(process.platform === 'win32')('goes on past a folder it may not list', async () => {
    write('a/a.txt');
    write('b/b.txt');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'b'), 0);
    const walked = await asOrdinaryUser(walk);
    expect(paths(walked)).toEqual(['a/a.txt']);
    expect(walked.unlisted).toEqual(['b']);
    expect(walked.skipped[0]?.reason).toContain('EACCES');
  });

  it('stops on abort, and throws where the folder itself is not there', async () => {
    const signal = AbortSignal.abort();
    await expect(walkFolder(folder, { except: new Set(), signal, onFound: () => undefined })).rejects.toThrow();
    await expect(
      walkFolder(join(folder, 'none'), {
        except: new Set(),
        signal: new AbortController().signal,
        onFound: () => undefined,
      }),
    ).rejects.toThrow('ENOENT');
  });
});

function walkAt(path: string, except: readonly string[] = []): Promise<Walk | null> {
  const signal = new AbortController().signal;
  return walkPlace(folder, path, { except: new Set(except), signal, onFound: () => undefined });
}

describe('walkPlace', () => {
  it('finds one file, or one folder with all that is in it', async () => {
    write('a.txt', 'four');
    write('part 1/deep/b.txt');
    write('part 1/c.txt');
    expect((await walkAt('a.txt'))?.files).toMatchObject([{ path: 'a.txt', size: 4 }]);
    expect(paths((await walkAt('part 1')) ?? (await walk()))).toEqual(['part 1/c.txt', 'part 1/deep/b.txt']);
    expect((await walkAt(''))?.files).toHaveLength(3);
  });

  it('names nothing where nothing is (any more)', async () => {
    write('a.txt');
    for (const path of ['gone.txt', 'gone/b.txt', 'a.txt/b.txt']) {
      expect(await walkAt(path)).toEqual({ files: [], skipped: [], unlisted: [] });
    }
  });

  it('looks at nothing that a walk through the whole folder would not look at', async () => {
    write('.hidden/a.txt');
    write('other/a.txt');
    write('.b.txt');
    symlinkSync(join(folder, 'other'), join(folder, 'link'));
    expect(await walkAt('.hidden/a.txt')).toBeNull();
    expect(await walkAt('other', [join(folder, 'other')])).toBeNull();
    for (const path of ['.hidden', '.b.txt', 'link']) {
      const walked = await walkAt(path);
      expect(walked?.files).toEqual([]);
      expect(walked?.skipped).toMatchObject([{ path }]);
    }
  });
});
