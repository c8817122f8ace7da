import type { Finding, FindingCode } from '../../../shared/model/finding.ts';
import type { StatedElements } from '../stated-elements.ts';

/** Pages are named one by one up to this many. */
const NAMED = 6;

/** Pages of a PDF that hold no text (pictures of pages, or blank), and pages that are damaged. One finding of each a file. */
export function textLayerFindings(stated: StatedElements): Finding[] {
  return [
    ...finding(stated, 'no-text-layer', 'no-text-layer', {
      one: 'has no text layer: what it shows is a picture, or it is blank',
      many: 'have no text layer: what they show are pictures, or they are blank',
    }),
    ...finding(stated, 'damaged', 'page-damaged', {
      one: 'is damaged: words may be missing from it; get the file anew',
      many: 'are damaged: words may be missing from them; get the file anew',
    }),
  ];
}

function finding(
  stated: StatedElements,
  type: string,
  code: FindingCode,
  { one, many }: { one: string; many: string },
): Finding[] {
  const pages = stated
    .named('gap')
    .flatMap(({ attributes }) => (attributes.type === type ? [attributes.n ?? '?'] : []));
  if (pages.length === 0) return [];
  const rest = pages.length - NAMED;
  const named = rest > 0 ? `${pages.slice(0, NAMED).join(', ')} and ${rest} more` : pages.join(', ');
  const message = pages.length === 1 ? `Page ${named} of the file ${one}.` : `Pages ${named} of the file ${many}.`;
  return [{ code, span: null, message }];
}
