/**
 * A failure of set-up that a person can act on. Its message is one paragraph: what failed, where, why, what next.
 * Everything else that is thrown is a mistake of ours and keeps its stack.
 */
export class SetupFailure extends Error {
  /** @param {{ what: string, why: string, next: string }} parts each a clause without a full stop */
  constructor({ what, why, next }) {
    super(`${what}: ${why}. ${next}.`);
    this.name = 'SetupFailure';
  }
}

/**
 * The cause of an error in a few words, for the `why` of a failure.
 * @param {unknown} error
 * @returns {string}
 */
export function causeOf(error) {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${inner}`.replaceAll(/\s+/g, ' ').replace(/\.$/, '');
}
