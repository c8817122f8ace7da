import { statSync } from 'node:fs';
import { join } from 'node:path';
import { figure, megabytes } from './figures.ts';
import { measure } from './measure.ts';
import { ScratchLibrary } from './scratch-library.ts';
import { tableOf } from './table.ts';

/** Indexes a folder into a new library, then once more with nothing changed. */
export async function benchIndex(folder: string): Promise<string> {
  const scratch = await ScratchLibrary.of(folder);
  try {
    const first = await measure(() => scratch.update());
    const second = await measure(() => scratch.update());
    const { size } = statSync(join(scratch.path, 'library.mdb'));
    const { files, documents, skipped, bytes } = first.value;
    return tableOf(
      ['reading, parsing, catalogue and index', 'value'],
      [
        ['files', figure(files)],
        ['records', figure(documents)],
        ['skipped', figure(skipped.length)],
        ['source, MB', figure(megabytes(bytes))],
        ['seconds', figure(first.seconds)],
        ['processor seconds', figure(first.processorSeconds)],
        ['MB a processor second', figure(megabytes(bytes) / first.processorSeconds)],
        ['peak memory, MB', figure(megabytes(first.peakBytes))],
        ['library, MB', figure(megabytes(size))],
        ['library / source', figure(size / bytes)],
        ['again, nothing changed: seconds', figure(second.seconds)],
        ['again, nothing changed: processor seconds', figure(second.processorSeconds)],
      ],
    );
  } finally {
    await scratch.remove();
  }
}
