import type { Attachment } from 'svelte/attachments';
import type { RecordState } from '../desk/record-state.svelte.ts';

/** Time for the pointer to cross from a sign to its explanation, in milliseconds. */
export const GRACE = 160;

/**
 * Lets a sign explain itself on hover, focus and click; Escape, leaving and scrolling put the explanation away
 * (WCAG 2.2, 1.4.13). To who listens, the sentence is the sign's description.
 */
export function explains(record: RecordState, sentence: string): Attachment<HTMLElement> {
  return (anchor) => {
    const show = (): void => {
      record.explanation = { anchor, sentence };
    };
    const hide = (): void => {
      if (record.explanation?.anchor === anchor) record.explanation = null;
    };
    const leave = (): void => {
      setTimeout(() => {
        if (!anchor.matches(':hover, :focus-visible') && !document.querySelector('[data-explanation]:hover')) hide();
      }, GRACE);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || record.explanation?.anchor !== anchor) return;
      event.stopPropagation();
      hide();
    };
    const listeners = { pointerenter: show, focus: show, click: show, pointerleave: leave, blur: hide } as const;
    for (const [name, listener] of Object.entries(listeners)) anchor.addEventListener(name, listener);
    anchor.addEventListener('keydown', onKey);
    anchor.setAttribute('aria-description', sentence);
    return () => {
      hide();
      for (const [name, listener] of Object.entries(listeners)) anchor.removeEventListener(name, listener);
      anchor.removeEventListener('keydown', onKey);
    };
  };
}
