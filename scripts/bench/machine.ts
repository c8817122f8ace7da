import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** One line that says on what a measurement was taken; a load above zero says that others were at work too. */
export function describeMachine(): string {
  const processors = cpus();
  const model = processors[0]?.model.replace(/\s+/gu, ' ').trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `${processors.length} x ${model}, ${memory}, ${platform()} ${release()}, Node ${process.versions.node}, load ${load} at the start`;
}
