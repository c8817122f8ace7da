import { createHash } from 'node:crypto';
import { basename, join, relative, sep } from 'node:path';

/** `/`-separated path below a source folder, whatever the system's own separator is. */
export function toRelativePath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** The way back: a path below a source folder as the system writes it. */
export function toAbsolutePath(folder: string, relativePath: string): string {
  return join(folder, ...relativePath.split('/'));
}

/** True where `inner` is `outer` or lies below it. Both absolute and resolved (`fs.realpath`). */
export function liesWithin(outer: string, inner: string): boolean {
  if (inner === outer) return true;
  // The root of a disk ends with its separator already.
  return inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Token of a source folder: opaque, and the same each time the same folder is added. */
export function folderToken(path: string): string {
  return `f${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;
}

/** What a person calls the folder: the last part of its path, or the path itself for the root of a disk. */
export function folderName(path: string): string {
  return basename(path) || path;
}
