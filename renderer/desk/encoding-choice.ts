import { createContext } from 'svelte';
import type { EncodingName } from '../../shared/model/encodings.ts';

/** Reads the file of the record on the desk anew. The desk is then laid out afresh, and the choice takes the focus back. */
export class EncodingChoice {
  /** True once, after the reader chose: the keyboard must not be lost with the old desk. */
  #refocus = false;
  readonly #read: (encoding: EncodingName | null) => Promise<boolean>;

  /** @param read answers whether the record reads anew */
  constructor(read: (encoding: EncodingName | null) => Promise<boolean>) {
    this.#read = read;
  }

  /** @param encoding null for what is detected */
  async choose(encoding: EncodingName | null): Promise<boolean> {
    this.#refocus = true;
    const done = await this.#read(encoding);
    if (!done) this.#refocus = false;
    return done;
  }

  readonly takeFocus = (select: HTMLSelectElement): void => {
    if (this.#refocus) select.focus();
    this.#refocus = false;
  };
}

/** How the reader's choice of an encoding reaches the library. */
export const [encodingChoice, putEncodingChoice] = createContext<EncodingChoice>();
