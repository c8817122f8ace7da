/**
 * A half-open range `[start, end)` over `SourceText.text`, counted in UTF-16 code units.
 * Everything the parser says about a record is said with spans; no text is ever copied or rewritten.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span; throws on a reversed or negative range, which is always a programming error. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`span: [${start}, ${end}) is not a range`);
  }
  return { start, end };
}

/** The words a span covers. */
export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Narrows a span so that it neither starts nor ends with white space (U+3000 and U+2003 included). */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** White space as ECMAScript's `\s` has it: U+3000, U+2003, U+2028 and U+FEFF are blank, U+FFFD is not. */
export function isBlank(codeUnit: number): boolean {
  if (codeUnit <= 0x20) return codeUnit === 0x20 || (codeUnit >= 0x09 && codeUnit <= 0x0d);
  if (codeUnit < 0xa0) return false;
  return (
    codeUnit === 0xa0 ||
    codeUnit === 0x1680 ||
    (codeUnit >= 0x2000 && codeUnit <= 0x200a) ||
    codeUnit === 0x2028 ||
    codeUnit === 0x2029 ||
    codeUnit === 0x202f ||
    codeUnit === 0x205f ||
    codeUnit === 0x3000 ||
    codeUnit === 0xfeff
  );
}
