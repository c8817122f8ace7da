/**
 * The entry of a panel that the keys go to: the next or the one before, round the ends; the first; the first recent one.
 * @returns null where there is none
 */
export function nextEntry(
  panel: HTMLElement | undefined,
  to: 'next' | 'previous' | 'first' | 'recent',
): HTMLElement | null {
  const entries = [...(panel?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  if (to === 'recent') return entries.find((entry) => entry.dataset['entry'] === 'recent') ?? null;
  const here = entries.findIndex((entry) => entry === document.activeElement);
  if (to === 'first' || here < 0) return (to === 'previous' ? entries.at(-1) : entries[0]) ?? null;
  return entries[(here + (to === 'next' ? 1 : -1) + entries.length) % entries.length] ?? null;
}
