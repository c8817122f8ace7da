/** The one address space of the app's pages: `memcon://app/index.html`, served from the app's own files. */
export const SCHEME = 'memcon';
export const HOST = 'app';
export const MAIN_PAGE = `${SCHEME}://${HOST}/index.html`;
export const PRINT_PAGE = `${SCHEME}://${HOST}/print.html`;

/** True for an address inside the app. Anything else is refused: as a sender, as a target, as a request. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.port === '';
}

/**
 * The file name, `/`-separated and relative to the folder of the pages, that an address asks for; null where the
 * address is not the app's or would leave the folder.
 */
export function filePathOf(address: string): string | null {
  if (!isAppAddress(address)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(address).pathname).replace(/^\/+/, '');
  } catch {
    return null;
  }
  const steps = path.split('/');
  if (path === '' || /[\\\0:]/.test(path) || steps.some((step) => step === '' || step === '.' || step === '..')) {
    return null;
  }
  return path;
}
