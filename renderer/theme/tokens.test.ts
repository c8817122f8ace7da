import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

/** The value of a colour token in a theme, `#rrggbb`. */
function colour(name: string, theme: Theme): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
  const value = theme === 'light' ? found?.[1] : found?.[2];
  if (value === undefined) throw new Error(`tokens.css: --${name} is not light-dark(#rrggbb, #rrggbb)`);
  return value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, WCAG 2.2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['desk', 'panel', 'paper', 'raised', 'hover'];
const SOFT = ['accent-soft', 'struck-soft', 'added-soft', 'warn-soft'];
const SIGNS = ['accent', 'accent-strong', 'struck', 'added', 'warn', 'side-1', 'side-2', 'side-3', 'side-4'];

/** Text on ground; AA asks 4.5:1 of text below 24 px. */
const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => [...GROUNDS, ...SOFT].map((ground): [string, string] => [ink, ground])),
  ...SIGNS.flatMap((sign) => GROUNDS.map((ground): [string, string] => [sign, ground])),
  ['accent', 'accent-soft'],
  ['struck', 'struck-soft'],
  ['added', 'added-soft'],
  ['warn', 'warn-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-hit', 'hit'],
  ['on-hit', 'hit-current'],
];

describe.each<Theme>(['light', 'dark'])('tokens, %s', (theme) => {
  it.each(TEXT)('%s on %s passes AA', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('the focus ring stands out on %s', (ground) => {
    expect(contrast(colour('focus', theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
