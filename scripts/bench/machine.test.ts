import { cpus } from 'node:os';
import { expect, it } from 'vitest';
import { describeMachine } from './machine.ts';

it('describeMachine names processors, memory, system and Node', () => {
  const line = describeMachine();
  expect(line).toMatch(/^\d+ x .+, \d+ GB, \S+ \S+, Node \d+\.\d+\.\d+, load [\d.]+ at the start$/u);
  expect(line.startsWith(`${cpus().length} x `)).toBe(true);
});
