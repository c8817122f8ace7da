import type { Failure } from '../../shared/model/result.ts';

/** How long a plain notice stays, in milliseconds; a failure stays until it is put away. */
const STAY = 6000;

export interface Notice {
  readonly id: number;
  readonly tone: 'plain' | 'failure';
  readonly text: string;
}

/** Short sentences that come and go: a PDF was saved, a folder could not be read. */
export class NoticeStore {
  notices = $state.raw<readonly Notice[]>([]);
  readonly #stay: number;
  #next = 1;

  constructor(stay = STAY) {
    this.#stay = stay;
  }

  tell(text: string): void {
    const id = this.#add('plain', text);
    setTimeout(() => this.dismiss(id), this.#stay);
  }

  /** A failure that is already told is not told twice. */
  warn(failure: Failure): void {
    if (this.notices.some((notice) => notice.text === failure.message)) return;
    this.#add('failure', failure.message);
  }

  dismiss(id: number): void {
    this.notices = this.notices.filter((notice) => notice.id !== id);
  }

  #add(tone: Notice['tone'], text: string): number {
    const id = this.#next++;
    this.notices = [...this.notices, { id, tone, text }];
    return id;
  }
}
