import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Compiles the runes of the stores (`*.svelte.ts`).
  plugins: [svelte()],
  test: { include: ['{shared,electron,renderer,scripts}/**/*.test.{ts,mjs}'], environment: 'node' },
});
