import { openFile, openFileAtOnce, type OpenedFile } from './judge-file.ts';
import type { FileToRead } from './judgement.ts';

/** A file that takes so long, ms, lies on a slow disk or on the network: several are then better opened at a time. */
const SLOW = { each: 4, aMegabyte: 20 };

/** So many files are then opened without waiting, before the disk is tried again. */
const UNTIL_NEXT_TRY = 100;

/**
 * Opens files at once where the disk is quick, which costs least, and otherwise without waiting, so that the next ones
 * are on their way while one is parsed.
 */
export class FileOpener {
  #untilNextTry = 0;

  constructor(readonly now: () => number = () => performance.now()) {}

  /** Never rejects. */
  async open(file: FileToRead): Promise<OpenedFile> {
    if (this.#untilNextTry > 0) {
      this.#untilNextTry -= 1;
      return openFile(file);
    }
    const began = this.now();
    const opened = openFileAtOnce(file);
    const allowed = SLOW.each + (file.size / 1e6) * SLOW.aMegabyte;
    if (this.now() - began > allowed) this.#untilNextTry = UNTIL_NEXT_TRY;
    return opened;
  }
}
