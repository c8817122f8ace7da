import { expect, it, vi } from 'vitest';
import { EncodingChoice } from './encoding-choice.ts';

it('takes the focus once, on the desk that was laid out after the choice', async () => {
  const focus = vi.fn();
  const select = { focus } as unknown as HTMLSelectElement;
  const read = vi.fn(() => Promise.resolve(true));
  const choice = new EncodingChoice(read);
  choice.takeFocus(select);
  expect(focus).not.toHaveBeenCalled();
  expect(await choice.choose('shift_jis')).toBe(true);
  expect(read).toHaveBeenCalledExactlyOnceWith('shift_jis');
  choice.takeFocus(select);
  choice.takeFocus(select);
  expect(focus).toHaveBeenCalledOnce();
});

it('leaves the focus where it is when nothing was read', async () => {
  const focus = vi.fn();
  const choice = new EncodingChoice(() => Promise.resolve(false));
  expect(await choice.choose(null)).toBe(false);
  choice.takeFocus({ focus } as unknown as HTMLSelectElement);
  expect(focus).not.toHaveBeenCalled();
});
