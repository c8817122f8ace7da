import type { Change, ChangeEvidence } from '../../shared/model/change.ts';

const SIGNS: Record<ChangeEvidence, string> = {
  bracket: 'it stands in square brackets',
  italic: 'it is in italics',
  underline: 'it is underlined',
  strike: 'it is struck through',
  del: 'the edition marks it as deleted',
  add: 'the edition marks it as added',
};

/** One sentence on why words are shown as struck or added: what the copy shows, and who says what it means. */
export function explainChange({ kind, evidence, certainty, rule }: Change): string {
  const signs = evidence.map((sign) => SIGNS[sign]).join(' and ');
  const what = kind === 'deleted' ? 'Struck' : 'Added';
  const how = signs === '' ? '' : `: in this copy ${signs}`;
  const why =
    certainty === 'stated' ? 'The record itself says what that sign means' : 'Memcon inferred what that sign means';
  return `${what}${how}. ${why} (rule: ${rule.replaceAll('-', ' ')}).`;
}
