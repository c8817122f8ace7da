/** Lets everything that waits (a search, a message) have its turn before going on. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
