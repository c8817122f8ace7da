/** A jump longer than this many heights of the pane is made at once; a shorter one glides. */
const GLIDE = 2.5;

/**
 * Brings the places that are lit (`data-attended`) into view, in each pane that shows one. Looks again a frame later:
 * blocks that had not been drawn get their true height only once they are near.
 */
export function reveal(desk: HTMLElement): void {
  for (const pane of desk.querySelectorAll<HTMLElement>('[data-station]')) {
    const place = pane.querySelector<HTMLElement>('[data-attended]');
    if (place === null) continue;
    const far = Math.abs(offsetIn(pane, place)) > pane.clientHeight * GLIDE;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    place.scrollIntoView({ block: 'center', behavior: far || still ? 'instant' : 'smooth' });
    if (far) requestAnimationFrame(() => place.scrollIntoView({ block: 'center', behavior: 'instant' }));
  }
}

/** How far the middle of a place lies from the middle of its pane, in CSS pixels. */
function offsetIn(pane: HTMLElement, place: HTMLElement): number {
  const outer = pane.getBoundingClientRect();
  const inner = place.getBoundingClientRect();
  return inner.top + inner.height / 2 - (outer.top + outer.height / 2);
}
