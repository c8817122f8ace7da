/**
 * Where F6 goes next on the desk: from pane to pane, then to the findings, then round. From outside the desk it goes
 * to the first pane.
 *
 * @param by 1 forwards, -1 backwards
 */
export function nextStation(desk: HTMLElement, by: 1 | -1): HTMLElement | null {
  const stations = [...desk.querySelectorAll<HTMLElement>('[data-station]')];
  const here = stations.findIndex((station) => {
    const region = station.closest('section') ?? station;
    return region.contains(document.activeElement);
  });
  if (here < 0) return (by === 1 ? stations[0] : stations.at(-1)) ?? null;
  return stations[(here + by + stations.length) % stations.length] ?? null;
}
