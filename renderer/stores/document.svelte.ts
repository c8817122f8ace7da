import type { OpenedDocument } from '../../shared/ipc/channels.ts';
import type { EncodingName } from '../../shared/model/encodings.ts';
import type { Failure } from '../../shared/model/result.ts';
import type { Span } from '../../shared/model/span.ts';
import type { Api } from '../api.ts';

/** The record on the desk. */
export class DocumentStore {
  opened = $state.raw<OpenedDocument | null>(null);
  /** Id of the record asked for: the one on the desk, or the one on its way. */
  id = $state<string | null>(null);
  /** The place to go to, where the record was opened from a passage; a new object for each request. */
  place = $state.raw<Span | null>(null);
  failure = $state.raw<Failure | null>(null);

  readonly opening = $derived(this.id !== null && this.failure === null && this.opened?.summary.id !== this.id);

  readonly #api: Api;
  /** Counts requests; an answer to any but the last is dropped. */
  #turn = 0;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Puts a record on the desk; the one before it stays until the new one is there. */
  async open(id: string, place: Span | null = null): Promise<void> {
    const here = this.opened?.summary.id === id;
    this.id = id;
    this.failure = null;
    const turn = ++this.#turn;
    if (here) {
      this.place = place === null ? null : { ...place };
      return;
    }
    const answer = await this.#api.invoke('document:open', { id });
    if (turn !== this.#turn) return;
    if (answer.ok) {
      this.place = place === null ? null : { ...place };
      this.opened = answer.value;
    } else {
      this.failure = answer.failure;
    }
  }

  async retry(): Promise<void> {
    if (this.id !== null) await this.open(this.id);
  }

  /**
   * Reads the file of the record on the desk anew in this encoding, or as detected (null).
   * @returns what failed, and then the record stays as it was; null where it reads anew
   */
  async setEncoding(encoding: EncodingName | null): Promise<Failure | null> {
    const id = this.opened?.summary.id;
    if (id === undefined) return null;
    const answer = await this.#api.invoke('document:set-encoding', { id, encoding });
    if (!answer.ok) return answer.failure;
    // Another record may lie there by now.
    if (this.opened?.summary.id === id) {
      this.place = null;
      this.opened = answer.value;
    }
    return null;
  }

  close(): void {
    this.#turn += 1;
    this.id = null;
    this.opened = null;
    this.place = null;
    this.failure = null;
  }
}
