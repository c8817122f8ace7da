/**
 * Where F6 goes next in the window: from one station (`data-station`: the search box, the list, a pane, the findings) to
 * the next, round the ends. The focus may stand on a station or anywhere in the section around it.
 *
 * @param by 1 forwards, -1 backwards
 */
export function nextStation(by: 1 | -1): HTMLElement | null {
  const stations = [...document.querySelectorAll<HTMLElement>('[data-station]')];
  const here = stations.findIndex((station) =>
    (station.closest('section, search') ?? station).contains(document.activeElement),
  );
  if (here < 0) return (by === 1 ? stations[0] : stations.at(-1)) ?? null;
  return stations[(here + by + stations.length) % stations.length] ?? null;
}
