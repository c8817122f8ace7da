import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{shared,electron,renderer,scripts}/**/*.test.{ts,mjs}'], environment: 'node' },
});
