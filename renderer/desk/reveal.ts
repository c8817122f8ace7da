/** A way longer than this many heights of the pane is jumped; a shorter one glides. */
const GLIDE = 0.9;
/** Frames in which a jump is set right, while blocks that come near get their true height. */
const SETTLING = 12;

/** Brings the places that are lit (`data-attended`) into view, in each pane that shows one. */
export function reveal(desk: HTMLElement): void {
  for (const pane of desk.querySelectorAll<HTMLElement>('[data-station]')) {
    const place = placeIn(pane);
    if (place === null) continue;
    const far = Math.abs(offsetIn(pane, place)) > pane.clientHeight * GLIDE;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (far || still) settle(pane, SETTLING);
    else place.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }
}

/** Jumps to the lit place, and again in each frame until it stays where it is. */
function settle(pane: HTMLElement, frames: number): void {
  placeIn(pane)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (frames > 0) requestAnimationFrame(() => settle(pane, frames - 1));
}

function placeIn(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector<HTMLElement>('[data-attended]');
}

/** How far the middle of a place lies from the middle of its pane, in CSS pixels. */
function offsetIn(pane: HTMLElement, place: HTMLElement): number {
  const outer = pane.getBoundingClientRect();
  const inner = place.getBoundingClientRect();
  return inner.top + inner.height / 2 - (outer.top + outer.height / 2);
}
