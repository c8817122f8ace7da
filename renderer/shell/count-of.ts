const NUMBER = new Intl.NumberFormat('en');

/** A number as it is read: `11,034`. */
export function figure(count: number): string {
  return NUMBER.format(count);
}

/** `1 record`, `11,034 records`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
