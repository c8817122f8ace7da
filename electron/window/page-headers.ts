import { createHash } from 'node:crypto';

/**
 * The style sheets that paneforge 1.0.2 writes while a divider is dragged, so that the pointer keeps its shape: first
 * an empty one, which it then fills. Admitted by their hashes, which is narrower than admitting inline styles.
 */
const DIVIDER_STYLES = ['', ...['ew', 'w', 'e', 'ns', 'n', 's'].map((way) => `*{cursor: ${way}-resize!important;}`)];

/**
 * What a page of the app may do, sent with each file: its own scripts, styles, pictures and fonts; nothing else, and
 * no connection to anywhere.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${DIVIDER_STYLES.map(hashSource).join(' ')}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function hashSource(words: string): string {
  return `'sha256-${createHash('sha256').update(words).digest('base64')}'`;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  woff: 'font/woff',
};

/** The response headers of a file of the app, by its name's ending; an ending we do not ship gives null. */
export function headersFor(fileName: string): Record<string, string> | null {
  const type = TYPES[/\.([a-z0-9]+)$/.exec(fileName)?.[1] ?? ''];
  if (type === undefined) return null;
  return {
    'Content-Type': type,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}
