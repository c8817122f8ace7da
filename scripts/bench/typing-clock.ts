/** What the clock in the page has measured: words in the box, and how long after the key-press they were answered. */
export interface TypedAnswer {
  readonly query: string;
  /** From the key-press to the frame that shows what was found for these words. */
  readonly milliseconds: number;
}

/** What the clock leaves in the page. */
export interface TypingClock {
  /** Takes what was measured; the clock begins anew. */
  take(): TypedAnswer[];
}

/**
 * Puts a clock into the page of the window; runs there, and may use nothing from outside. A key-press begins it
 * (`event.timeStamp`); it stops behind the frame that first shows the answer to just the words in the box
 * (`data-answers`): its passages, or that nothing was found. Words that another key-press overtakes are not measured.
 */
export function startTypingClock(): void {
  const box = document.querySelector<HTMLInputElement>('[role=combobox]');
  const column = document.querySelector<HTMLElement>('.library');
  if (box === null || column === null) throw new Error('bench: the window has no search box.');
  let typed: { query: string; at: number } | null = null;
  const measured: { query: string; milliseconds: number }[] = [];

  const isAnswered = (query: string): boolean =>
    column.querySelector<HTMLElement>('[data-answers]')?.dataset['answers'] === query &&
    (column.querySelector('[role=listbox] mark') !== null || column.textContent.includes('Nothing found'));
  box.addEventListener('input', (event) => (typed = { query: box.value, at: event.timeStamp }), true);
  new MutationObserver(() => {
    const asked = typed;
    if (asked === null) return;
    requestAnimationFrame(() => {
      if (typed !== asked || !isAnswered(asked.query)) return;
      typed = null;
      // A task after the frame: its style, layout and paint are done.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => measured.push({ query: asked.query, milliseconds: performance.now() - asked.at });
      port2.postMessage(null);
    });
  }).observe(column, { subtree: true, childList: true, characterData: true, attributes: true });

  Object.assign(window, { typingClock: { take: () => measured.splice(0) } });
}
