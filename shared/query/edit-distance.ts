/**
 * Letters to insert, delete, replace or exchange with their neighbour to make one word of another (Damerau's distance,
 * each stretch edited once). Stops counting above `most` and answers `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let k = 1; k <= b.length; k += 1) {
      const replaced = (last[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1);
      let cost = Math.min(replaced, (last[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        cost = Math.min(cost, (before[k - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // An exchange reaches back two rows, so one row above the bound does not decide yet.
    if (least > most && Math.min(...last) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
