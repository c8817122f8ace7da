import type { FacetCount } from '../../shared/query/facets.ts';

/** Years, first and last included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A bar of the chart: the records of one year, or of some years together where there are too many for a bar each. */
export interface YearBin extends Years {
  readonly records: number;
}

/** As many bars as a narrow column can show apart. */
const MOST = 60;
/** Widths that a reader of years expects. */
const WIDTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Bars from the first year found to the last, those between without records too; ascending. */
export function yearBins(counts: readonly FacetCount[]): YearBin[] {
  const years = counts.map(({ value, records }) => ({ year: Number(value), records }));
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const width = WIDTHS.find((one) => Math.floor(last / one) - Math.floor(first / one) < MOST) ?? 1000;
  const start = Math.floor(first / width);
  const bins = Array.from({ length: Math.floor(last / width) - start + 1 }, (_, bin) => ({
    from: (start + bin) * width,
    to: (start + bin + 1) * width - 1,
    records: 0,
  }));
  for (const { year, records } of years) {
    const bin = bins[Math.floor(year / width) - start];
    if (bin !== undefined) bin.records += records;
  }
  return bins;
}

/** `1956`, `1950–1959`. */
export function yearsLabel({ from, to }: Years): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Where a key leads from the bar `at`, over years without records; null for a key that leads nowhere. */
export function binByKey(bins: readonly YearBin[], at: number, key: string): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return nextBin(bins, at, 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return nextBin(bins, at, -1);
  if (key === 'Home') return 0;
  return key === 'End' ? bins.length - 1 : null;
}

/** The next bar with records from `at` in the direction of `step`; `at` itself where there is none. */
function nextBin(bins: readonly YearBin[], at: number, step: 1 | -1): number {
  for (let next = at + step; next >= 0 && next < bins.length; next += step)
    if ((bins[next]?.records ?? 0) > 0) return next;
  return at;
}
