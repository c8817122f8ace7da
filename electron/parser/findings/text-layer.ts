import type { Finding } from '../../../shared/model/finding.ts';
import type { StatedElements } from '../stated-elements.ts';

/** Pages are named one by one up to this many. */
const NAMED = 6;

/** Pages of a PDF that hold no text: pictures of pages, or blank. One finding for the file. */
export function textLayerFindings(stated: StatedElements): Finding[] {
  const gaps = stated.named('gap').filter(({ attributes }) => attributes.type === 'no-text-layer');
  if (gaps.length === 0) return [];
  const pages = gaps.map(({ attributes }) => attributes.n ?? '?');
  const named =
    pages.length > NAMED ? `${pages.slice(0, NAMED).join(', ')} and ${pages.length - NAMED} more` : pages.join(', ');
  const which = pages.length === 1 ? `Page ${named} of the file has` : `Pages ${named} of the file have`;
  const rest =
    pages.length === 1
      ? 'what it shows is a picture, or it is blank'
      : 'what they show are pictures, or they are blank';
  return [{ code: 'no-text-layer', span: null, message: `${which} no text layer: ${rest}.` }];
}
