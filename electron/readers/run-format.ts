import type { Mark } from '../../shared/model/source-text.ts';

/** What the properties of a run can switch on or off; what is not there is as the style has it. */
export type RunSwitch = 'italic' | 'bold' | 'underline' | 'strike' | 'superscript' | 'hidden';
export type RunFormat = Readonly<Partial<Record<RunSwitch, boolean>>>;

/** What the place of a paragraph below another depends on. Lengths are all in one unit. */
export interface ParagraphSpacing {
  readonly before?: number;
  readonly after?: number;
  /** No space between paragraphs of one style. */
  readonly contextual?: boolean;
}

const MARKS = ['italic', 'underline', 'strike', 'bold', 'superscript'] as const;

/** The marks of a run: what is on after its style and its own properties. */
export function marksOfFormat(format: RunFormat): Mark['kind'][] {
  return MARKS.filter((kind) => format[kind] === true);
}
