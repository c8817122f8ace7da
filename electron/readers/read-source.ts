import type { Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { readPlainText } from './read-plain-text.ts';

/** Chooses a reader by what the bytes hold, never by the file's name. */
export function readSource(bytes: Uint8Array, path: string): Result<SourceText> {
  return readPlainText(bytes, path);
}
