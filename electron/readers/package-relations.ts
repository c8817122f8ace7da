import { succeed, type Result } from '../../shared/model/result.ts';
import { readPart } from './package-part.ts';
import { attributeOf, childrenNamed, type XmlElement } from './xml-tree.ts';
import type { ZipArchive } from './zip-archive.ts';

/** A relation of a part to another (ECMA-376, part 2, 9.3). */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `styles`, `footnotes`, `hyperlink`. */
  readonly type: string;
  /** Name of a part of the package, or an address outside of it. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** Reads the relations of a part; none where it states none. `''` is the package itself. */
export async function readRelations(
  archive: ZipArchive,
  part: string,
  path: string,
): Promise<Result<readonly Relation[]>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const root = await readPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, path);
  if (!root.ok) return root;
  return succeed(childrenNamed(root.value, 'Relationship').map((element) => relation(element, folder)));
}

function relation({ attributes }: XmlElement, folder: string): Relation {
  const target = attributeOf(attributes, 'Target') ?? '';
  const isOutside = attributeOf(attributes, 'TargetMode') === 'External';
  return {
    id: attributeOf(attributes, 'Id') ?? '',
    type: (attributeOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
    target: isOutside ? target : resolvePart(target, folder),
    isOutside,
  };
}

/** `../media/a.png` seen from `word/` is `media/a.png`; `/word/a.xml` starts at the root. */
export function resolvePart(target: string, folder: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
