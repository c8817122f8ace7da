import { describe, expect, it, vi } from 'vitest';
import { packList } from '../../shared/library/packed-list.ts';
import type { DocumentSummary } from '../../shared/library/summary.ts';
import { succeed } from '../../shared/model/result.ts';
import type { LibraryEvents } from '../library/protocol.ts';
import { showWhenRead } from './show-when-read.ts';

type Changed = (payload: LibraryEvents['changed']) => void;

function library(paths: readonly string[]) {
  const listeners = new Set<Changed>();
  const rows = paths.map((relativePath, at) => ({ id: `record-${at}`, relativePath }) as DocumentSummary);
  return {
    on: (_event: string, listener: unknown) => {
      listeners.add(listener as Changed);
      return () => listeners.delete(listener as Changed);
    },
    list: () => Promise.resolve(succeed(packList(rows))),
    ends: (report: unknown) => {
      for (const listener of [...listeners]) listener({ report } as LibraryEvents['changed']);
    },
  };
}

describe('showWhenRead', () => {
  it('tells the record once, when the run has ended', async () => {
    const shelf = library(['a.txt', 'frus/d102.txt']);
    const show = vi.fn();
    showWhenRead(shelf, 'frus/d102.txt', show);
    shelf.ends(null);
    await Promise.resolve();
    expect(show).not.toHaveBeenCalled();
    shelf.ends({ files: 2 });
    shelf.ends({ files: 2 });
    await vi.waitFor(() => expect(show.mock.calls).toEqual([['record-1']]));
  });

  it('stays silent where the record was not read', async () => {
    const shelf = library(['a.txt']);
    const show = vi.fn();
    showWhenRead(shelf, 'b.txt', show);
    shelf.ends({ files: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(show).not.toHaveBeenCalled();
  });
});
