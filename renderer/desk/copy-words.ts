/**
 * Puts plain words on the clipboard by the page's own copy event: the app refuses every permission, that of
 * `navigator.clipboard` among them, and a copy that follows a click needs none.
 *
 * @returns false where the browser did not copy.
 */
export function copyWords(words: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
