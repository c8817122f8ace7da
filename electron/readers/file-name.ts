/** The name of a file without its folders, for messages to people. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
