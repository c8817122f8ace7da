/** `1,234` and `0.57`: whole above a hundred, else three digits or so. */
export function figure(number: number): string {
  const digits = Math.abs(number) >= 100 || Number.isInteger(number) ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The value that so many in a hundred do not exceed (nearest rank); 0 of no values. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * hundredths) / 100) - 1)] ?? 0;
}

/** Bytes as megabytes of 10^6. */
export function megabytes(bytes: number): number {
  return bytes / 1e6;
}
