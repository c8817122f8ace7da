import { foldWhiteSpace } from './fold-white-space.ts';

/** Reads the titles of a `teiHeader`, and nothing else of it: the rest describes the file, not the record. */
export class TeiHeader {
  readonly depth: number;
  readonly #titles: { readonly type: string; words: string }[] = [];
  #inStatement = false;
  #inTitle = 0;

  /** @param depth how deep the header's element lies */
  constructor(depth: number) {
    this.depth = depth;
  }

  /** Title of the edition: `Foreign Relations of the United States, 1955–1957, Japan, Volume XXIII, Part 1`; '' for none. */
  get edition(): string {
    return this.#titleOf('complete') ?? this.#titleOf('volume') ?? '';
  }

  /** Title of the work that is the whole file. */
  get work(): string {
    return this.#titleOf('main') ?? this.#titleOf('') ?? this.edition;
  }

  openTag(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#inTitle > 0) this.#inTitle += 1;
    else if (tag === 'titleStmt') this.#inStatement = true;
    else if (tag === 'title' && this.#inStatement) {
      this.#titles.push({ type: attributes['type'] ?? '', words: '' });
      this.#inTitle = 1;
    }
  }

  closeTag(tag: string): void {
    if (this.#inTitle > 0) this.#inTitle -= 1;
    else if (tag === 'titleStmt') this.#inStatement = false;
  }

  text(words: string): void {
    const title = this.#titles.at(-1);
    if (this.#inTitle > 0 && title !== undefined) title.words += words;
  }

  #titleOf(type: string): string | null {
    const words = this.#titles.find((title) => title.type === type)?.words ?? '';
    const folded = foldWhiteSpace(words).trim();
    return folded === '' ? null : folded;
  }
}
