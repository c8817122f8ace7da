import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { fileName } from './file-name.ts';
import { binaryFormat, markedUpFormat } from './format-signature.ts';
import { readPlainText } from './read-plain-text.ts';

/** Front matter: a fence, a key, a closing fence. */
const FRONT_MATTER = /^---+[ \t]*\r?\n[A-Za-z][\w-]*[ \t]*:[\s\S]*?\n(?:---+|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FRONT_MATTER_WITHIN = 16_384;

/**
 * Chooses a reader by what the bytes hold, never by the file's name. Fails with `unsupported-format` (and the format's
 * name) for what no reader reads yet, with `empty-file` or `not-text` where there is nothing to read.
 */
export function readSource(bytes: Uint8Array, path: string): Result<SourceText> {
  const binary = binaryFormat(bytes);
  if (binary !== null) return unsupported(path, binary);
  const read = readPlainText(bytes, path);
  if (!read.ok) return read;
  const markedUp = markedUpFormat(read.value.text);
  if (markedUp !== null) return unsupported(path, markedUp);
  const isMarkdown = FRONT_MATTER.test(read.value.text.slice(0, FRONT_MATTER_WITHIN));
  return isMarkdown ? succeed({ ...read.value, format: 'markdown' }) : read;
}

function unsupported(path: string, format: string): Result<SourceText> {
  return fail('unsupported-format', `${fileName(path)} is ${format}, which Memcon does not read yet.`);
}
