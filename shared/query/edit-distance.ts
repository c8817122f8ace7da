/**
 * Letters to insert, delete, replace or exchange with their neighbour to make one word of another (Damerau's distance,
 * each stretch edited once). Stops counting above `most` and answers `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // What both have in common at either end costs nothing; mostly that is all but a letter or two.
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [endA - start, endB - start];
  if (restA === 0 || restB === 0) return Math.min(restA + restB, most + 1);
  if (most === 0) return 1;
  if (most === 1) return oneEdit(a, b, start, restA, restB) ? 1 : 2;
  return tabulate(a.slice(start, endA), b.slice(start, endB), most);
}

/** True where what differs, from `start` on, is one letter replaced or two exchanged. */
function oneEdit(a: string, b: string, start: number, restA: number, restB: number): boolean {
  if (restA === 1 && restB === 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

function tabulate(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let k = 1; k <= b.length; k += 1) {
      const replaced = (last[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1);
      let cost = Math.min(replaced, (last[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) {
        cost = Math.min(cost, (before[k - 2] ?? 0) + 1);
      }
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
