/** What went wrong: a code for programs, one clear sentence for people (what, where, why, what next). */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** An expected failure is a value. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: string, message: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message } };
}
