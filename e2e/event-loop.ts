import type { ElectronApplication } from '@playwright/test';

/** Stretches in which the main process's event loop did nothing but one piece of work. */
export interface LoopReport {
  /** How often the loop was looked at. */
  readonly looks: number;
  /** The longest time between two looks that the thread spent at work, ms. */
  readonly longestAtWork: number;
  /** The longest time between two looks on the wall, ms; a busy machine makes it longer. */
  readonly longestOnTheWall: number;
}

/** A look at the event loop every so many ms. */
const EVERY = 4;

/**
 * Begins to watch the event loop of the app's main process. A gap between two looks counts by the processor time of the
 * main thread in it where Linux tells it, so that waiting for a processor is not taken for work; elsewhere by the clock.
 */
export async function watchEventLoop(app: ElectronApplication): Promise<void> {
  await app.evaluate((_electron, every) => {
    const { readFileSync } = process.getBuiltinModule('node:fs');
    const scheduled = `/proc/self/task/${process.pid}/schedstat`;
    /** Of the main thread, ms; the clock on the wall where there is no such file. */
    const atWork = (): number => {
      try {
        return Number(readFileSync(scheduled, 'utf8').split(' ')[0]) / 1e6;
      } catch {
        return performance.now();
      }
    };
    const report = { looks: 0, longestAtWork: 0, longestOnTheWall: 0 };
    let before = { wall: performance.now(), work: atWork() };
    const timer = setInterval(() => {
      const now = { wall: performance.now(), work: atWork() };
      report.looks += 1;
      report.longestAtWork = Math.max(report.longestAtWork, Math.min(now.wall - before.wall, now.work - before.work));
      report.longestOnTheWall = Math.max(report.longestOnTheWall, now.wall - before.wall);
      before = now;
    }, every);
    Object.assign(globalThis, { eventLoopReport: report, eventLoopTimer: timer });
  }, EVERY);
}

/** Ends the watch. */
export async function endWatch(app: ElectronApplication): Promise<LoopReport> {
  return app.evaluate(() => {
    const { eventLoopReport, eventLoopTimer } = globalThis as unknown as {
      readonly eventLoopReport: LoopReport;
      readonly eventLoopTimer: NodeJS.Timeout;
    };
    clearInterval(eventLoopTimer);
    return eventLoopReport;
  });
}
