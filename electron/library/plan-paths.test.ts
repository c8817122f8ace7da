import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Catalogue } from './catalogue.ts';
import { Desk, memorandum, update, valueOf } from './desk.fixture.ts';
import { openEnvironment } from './environment.ts';
import { openIndex } from './open-index.ts';
import { planPaths } from './plan-paths.ts';
import type { RunPlan } from './plan-run.ts';

let desk: Desk;
let folder: string;
beforeEach(async () => {
  desk = new Desk();
  for (const path of ['a.txt', '1956/b.txt', '1956/deep/c.txt', '1957/d.txt']) {
    desk.write(`frus/${path}`, memorandum(path));
  }
  const library = await desk.library();
  folder = valueOf(await library.addFolder(desk.at('frus')));
  await update(library);
  await desk.close(library);
});
afterEach(() => desk.clear());

async function plan(...paths: readonly string[]): Promise<RunPlan> {
  const environment = valueOf(await openEnvironment(desk.at('library'), false));
  try {
    const catalogue: Catalogue = new Catalogue(
      environment,
      openIndex(environment, () => catalogue),
    );
    const options = { libraryPath: environment.path, signal: new AbortController().signal, onFound: () => undefined };
    return await planPaths(
      catalogue,
      paths.map((path) => ({ folder, path })),
      options,
    );
  } finally {
    await environment.root.close();
  }
}

function pathsOf({ toRead, gone }: RunPlan): { read: string[]; gone: string[] } {
  return { read: toRead.map(({ path }) => path).sort(), gone: gone.map(({ row }) => row.path).sort() };
}

describe('planPaths', () => {
  it('looks at the places that it was told of and at no other', async () => {
    for (const path of ['a.txt', '1956/b.txt', '1957/d.txt']) desk.write(`frus/${path}`, memorandum('anew'));
    expect(pathsOf(await plan('1956/b.txt'))).toEqual({ read: ['1956/b.txt'], gone: [] });
    expect(pathsOf(await plan('1956'))).toEqual({ read: ['1956/b.txt'], gone: [] });
    expect(pathsOf(await plan(''))).toEqual({ read: ['1956/b.txt', '1957/d.txt', 'a.txt'], gone: [] });
  });

  it('forgets a file, and a folder with all that was in it', async () => {
    desk.remove('frus/1956');
    expect(pathsOf(await plan('1956'))).toEqual({ read: [], gone: ['1956/b.txt', '1956/deep/c.txt'] });
    expect(pathsOf(await plan('1956/deep/c.txt', '1957/d.txt'))).toEqual({ read: [], gone: ['1956/deep/c.txt'] });
  });

  it('looks once at a place that lies below another, and at one that is named twice', async () => {
    desk.write('frus/1956/b.txt', memorandum('anew'));
    const { files, toRead } = await plan('1956/b.txt', '1956', '1956', '1956/deep');
    expect({ files, read: toRead.length }).toEqual({ files: 2, read: 1 });
  });

  it('forgets nothing of a folder that is out of reach', async () => {
    desk.move('frus', 'unplugged');
    const { unreachable, gone } = await plan('a.txt', '1956');
    expect(gone).toEqual([]);
    expect(unreachable.map(({ folder: token }) => token)).toEqual([folder]);
  });
});
