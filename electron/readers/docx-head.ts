import type { SourceElement } from '../../shared/model/source-text.ts';
import type { ParagraphFormat } from './docx-format.ts';

const HEAD_STYLE = /^(?:heading (\d)|title|subtitle)$/;
/** The outline level of running text. */
const BODY = 9;

/** A heading is known by its level in the outline, or by one of Word's own styles for headings. */
export function isHead({ outline }: ParagraphFormat, styleName: string): boolean {
  return (outline !== undefined && outline < BODY) || HEAD_STYLE.test(styleName);
}

/** `type` is `h1` to `h9`, or `title`. */
export function headAttributes({ outline }: ParagraphFormat, styleName: string): SourceElement['attributes'] {
  const level = outline ?? Number(HEAD_STYLE.exec(styleName)?.[1] ?? Number.NaN) - 1;
  return { type: Number.isNaN(level) ? styleName : `h${level + 1}` };
}
