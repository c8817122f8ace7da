/**
 * Where a key leads in a list, as the ARIA authoring practices have it for a listbox.
 * @param index the row that is current, or -1 where none is
 * @param page rows that fit on a page, at least 1
 * @returns the new index, or null where the key does not move or the list is empty
 */
export function stepIndex(key: string, index: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const within = (to: number) => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case 'ArrowDown':
      return within(index + 1);
    case 'ArrowUp':
      return index < 0 ? count - 1 : within(index - 1);
    case 'PageDown':
      return within(Math.max(index, 0) + page);
    case 'PageUp':
      return within(index - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
