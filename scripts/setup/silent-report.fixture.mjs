import { Report } from './report.mjs';

/**
 * A report that keeps its words for a test to look at.
 * @returns {{ report: Report, words: () => string }}
 */
export function silentReport() {
  const written = [];
  return { report: new Report({ write: (text) => written.push(text) }), words: () => written.join('') };
}
