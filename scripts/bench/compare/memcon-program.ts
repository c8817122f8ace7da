import type { Library } from '../../../electron/library/library.ts';
import type { AskedQuery } from '../asked-query.ts';
import { memconQuery } from '../memcon-query.ts';
import { clocked } from './clock.ts';
import { SHOWN, type Answer, type Program } from './program.ts';

/** Memcon's library in this process. A search answers the hits, proved against their texts, and the total in one. */
export class MemconProgram implements Program {
  readonly name = 'Memcon';
  readonly queries = Infinity;
  readonly rehearses = true;
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  async ask(asked: AskedQuery): Promise<Answer> {
    const query = memconQuery(asked);
    const first = await clocked(() => this.#library.search(query, SHOWN));
    const total = await clocked(() => this.#library.search(query, 1));
    return { first: first.ms, total: total.ms, found: first.value.total };
  }
}
