import { describe, expect, it } from 'vitest';
import { filePathOf, isAppAddress, MAIN_PAGE, PRINT_PAGE } from './app-address.ts';

describe('isAppAddress', () => {
  it.each([MAIN_PAGE, `${PRINT_PAGE}?job=x`, 'memcon://app/assets/a.js'])('admits %s', (address) => {
    expect(isAppAddress(address)).toBe(true);
  });

  it.each([
    'https://app/index.html',
    'memcon://other/index.html',
    'memcon://app.example.org/index.html',
    'memcon://user@app/index.html',
    'memcon://app:8080/index.html',
    'file:///etc/passwd',
    'about:blank',
    'data:text/html,x',
    'not an address',
    '',
  ])('refuses %s', (address) => {
    expect(isAppAddress(address)).toBe(false);
  });
});

describe('filePathOf', () => {
  it('gives the file below the folder of the pages', () => {
    expect(filePathOf('memcon://app/index.html?x=1#y')).toBe('index.html');
    expect(filePathOf('memcon://app/assets/font%20a.woff2')).toBe('assets/font a.woff2');
  });

  it.each([
    'memcon://app/',
    'memcon://app/..%2Fmain%2Fmain.js',
    'memcon://app/a/..%2F..%2Fmain.js',
    'memcon://app/..%5Cmain.js',
    'memcon://app/C:%5Cx',
    'memcon://app/a%00b',
    'memcon://app/%E0%A4%A',
    'memcon://app/a//b',
    'https://app/index.html',
  ])('refuses %s', (address) => {
    expect(filePathOf(address)).toBeNull();
  });
});
