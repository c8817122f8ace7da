import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, headersFor } from './page-headers.ts';

describe('headersFor', () => {
  it('sends the policy with every file', () => {
    for (const name of ['index.html', 'assets/index-abc.js', 'a.css', 'a.woff2']) {
      expect(headersFor(name)?.['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY);
      expect(headersFor(name)?.['X-Content-Type-Options']).toBe('nosniff');
    }
  });

  it('knows only what the app ships', () => {
    expect(headersFor('x.exe')).toBeNull();
    expect(headersFor('noending')).toBeNull();
  });
});

describe('CONTENT_SECURITY_POLICY', () => {
  it('starts from nothing and names no remote origin', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'/);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*|unsafe/);
  });

  it('admits the style sheet that holds the pointer while a divider is dragged', () => {
    // printf '*{cursor: ew-resize!important;}' | openssl dgst -sha256 -binary | base64
    expect(CONTENT_SECURITY_POLICY).toContain("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(CONTENT_SECURITY_POLICY).toContain("'sha256-ejxaNqI9HE4qAX7B2hAfln6pnS37ktMxKSd3kZCKrvU='");
  });
});
