import { encodingTitle } from '../../shared/model/encodings.ts';
import type { Encoding, SourceFormat } from '../../shared/model/source-text.ts';

/** Formats made of plain bytes of text; the others say themselves how they are read. */
const CHOOSABLE: readonly SourceFormat[] = ['plain-text', 'markdown', 'html', 'tei'];

/** From here on a detection is hardly ever wrong; below `LIKELY` it is a guess. */
const SURE = 0.95;
const LIKELY = 0.6;

/** True where the reader may choose another encoding for the file. */
export function hasEncodingChoice(format: SourceFormat): boolean {
  return CHOOSABLE.includes(format);
}

/** `Shift_JIS (likely, 82 %)`, `UTF-8 (sure)`, `Windows-1252 (your choice)`. */
export function encodingWords(encoding: Encoding): string {
  if (encoding.detected !== undefined) return `${encodingTitle(encoding.name)} (your choice)`;
  return detectedWords(encoding);
}

/** What was detected, whether or not the reader chose another encoding since. */
export function detectionWords(encoding: Encoding): string {
  const detected = encoding.detected === undefined ? encoding : encoding.detected;
  return detected === null ? 'As detected: none' : `As detected: ${detectedWords(detected)}`;
}

function detectedWords({ name, confidence }: Pick<Encoding, 'name' | 'confidence'>): string {
  const degree = confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'uncertain';
  // What is not quite sure is never rounded up to it.
  const share = confidence === 1 ? '' : `, ${Math.floor(confidence * 100)} %`;
  return `${encodingTitle(name)} (${degree}${share})`;
}
