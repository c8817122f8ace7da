import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Compiles the runes of the stores (`*.svelte.ts`).
  plugins: [svelte()],
  test: {
    include: ['{shared,electron,renderer,scripts,e2e}/**/*.test.{ts,mjs}'],
    environment: 'node',
    setupFiles: ['vitest.setup.ts'],
    // Ends a test that hangs; bounds on work are held against processor time (`cpuTimeOf`), not the clock.
    testTimeout: 60_000,
  },
});
