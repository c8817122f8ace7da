import type { Attachment } from 'svelte/attachments';

/** Lets a marked mention lead to its participant: a click on it goes to the person in the list. */
export const leadToPerson: Attachment<HTMLElement> = (desk) => {
  const onClick = ({ target }: MouseEvent): void => {
    const mention = target instanceof Element ? target.closest<HTMLElement>('[data-mention]') : null;
    const id = mention?.dataset['mention'];
    if (id === undefined) return;
    desk.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"] > button`)?.focus();
  };
  desk.addEventListener('click', onClick);
  return () => desk.removeEventListener('click', onClick);
};
