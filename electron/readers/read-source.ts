import type { EncodingName } from '../../shared/model/encodings.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { decodeAs } from './decode-as.ts';
import { decodeText, type DecodedText } from './encoding.ts';
import { fileName } from './file-name.ts';
import { adviceOn, binaryFormat, markedUpFormat } from './format-signature.ts';
import { withoutMarkdownEscapes } from './markdown-escapes.ts';
import { readHtml } from './read-html.ts';
import { readPlainText } from './read-plain-text.ts';
import { readTei, type TeiFacts } from './read-tei.ts';
import { textPieces, utf8Pieces } from './text-pieces.ts';
import { refuseLength } from './text-limits.ts';
import { utf8Volume } from './utf-8-volume.ts';

/** Front matter: a fence, a key, a closing fence. */
const FRONT_MATTER = /^---+[ \t]*\r?\n[A-Za-z][\w-]*[ \t]*:[\s\S]*?\n(?:---+|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FRONT_MATTER_WITHIN = 16_384;

/**
 * Reads the records of a file of text, marked up or not, one after the other, by the reader that fits what the bytes hold,
 * never the file's name. Files of any format go through `readFileSources`, which comes here for text.
 * Yields at least one record or a failure; nothing follows a failure, and the records before it are then not the whole
 * file: `unsupported-format` (and the format's name) for what no reader reads yet, `empty-file` or `not-text` where there
 * is nothing to read, `text-too-long` for what cannot be held in memory, or what the reader of the format says.
 *
 * @param encoding the user's choice, in place of what would be detected; null leaves it to the bytes
 */
export function readSources(
  bytes: Uint8Array,
  path: string,
  encoding: EncodingName | null = null,
): Iterable<Result<SourceText>> {
  const binary = binaryFormat(bytes);
  if (binary !== null) return [unsupported(path, binary)];
  const volume = encoding === null ? utf8Volume(bytes) : null;
  if (volume !== null) {
    return readTei(utf8Pieces(volume.bytes), { format: 'tei', encoding: volume.encoding, damaged: false }, path);
  }
  const tooLong = refuseLength(bytes, path);
  if (tooLong !== null) return [tooLong];
  const decoded =
    encoding === null ? decodeText(bytes, path, declaredEncoding(bytes)) : decodeAs(bytes, path, encoding);
  if (!decoded.ok) return [decoded];
  const markedUp = markedUpFormat(decoded.value.text);
  // A volume is decoded anew piece by piece, so that its whole text need not be kept while its records are read.
  if (markedUp === 'TEI XML') return readTei(textPieces(bytes, decoded.value), factsOf(decoded.value), path);
  if (markedUp === 'HTML') return [readHtml(decoded.value, path)];
  if (markedUp !== null) return [unsupported(path, markedUp)];
  const source = readPlainText(decoded.value);
  const frontMatter = FRONT_MATTER.exec(source.text.slice(0, FRONT_MATTER_WITHIN));
  if (frontMatter === null) return [succeed(source)];
  return [succeed(withoutMarkdownEscapes({ ...source, format: 'markdown' }, frontMatter[0].length))];
}

/** Reads the first record of a file. Fails as `readSources` does. */
export function readSource(bytes: Uint8Array, path: string, encoding: EncodingName | null = null): Result<SourceText> {
  for (const source of readSources(bytes, path, encoding)) return source;
  return fail('empty-file', `${fileName(path)} is empty: it holds no record.`);
}

function factsOf({ encoding, undecodable }: DecodedText): TeiFacts {
  return { format: 'tei', encoding, damaged: undecodable.length > 0 };
}

function unsupported(path: string, format: string): Result<SourceText> {
  const advice = adviceOn(format);
  const next = advice === null ? '' : `; ${advice}`;
  return fail('unsupported-format', `${fileName(path)} is ${format}, which Memcon does not read yet${next}.`);
}
