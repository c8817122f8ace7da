import type { Finding } from '../../../shared/model/finding.ts';
import type { SourceText } from '../../../shared/model/source-text.ts';

/** Bytes that the file's encoding has no character for. One finding for the file: they come in crowds. */
export function undecodableFindings({ undecodable, encoding }: SourceText): Finding[] {
  const first = undecodable[0];
  if (first === undefined) return [];
  const count = undecodable.length;
  return [
    {
      code: 'undecodable-bytes',
      span: first,
      message: `${count === 1 ? 'One place holds bytes' : `${count} places hold bytes`} that are no ${encoding.name} text; ${encoding.detected === undefined ? 'the encoding may have been detected wrongly' : 'another encoding than the one chosen may fit'}.`,
    },
  ];
}
