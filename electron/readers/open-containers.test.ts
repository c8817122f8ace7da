import { expect, it } from 'vitest';
import { OpenContainers } from './open-containers.ts';
import { RecordText } from './record-text.ts';

it('hands over what a container held when it ends, and goes back to the one around it', () => {
  const record = new RecordText();
  const open = new OpenContainers(record);
  const body = open.top;
  expect(body.flow).toBe(record.flow);
  expect(open.isAside).toBe(false);
  const leave = open.enter(true, (cell) => body.putIn(cell.flow));
  expect(open.isAside).toBe(true);
  expect(open.top.isCell).toBe(true);
  open.top.writer.write('Mr. Hart', []);
  open.top.endParagraph();
  leave?.();
  expect(open.top).toBe(body);
  expect(record.flow.finish().text).toContain('Mr. Hart');
});

it('opens none that lies too deep: its words stay in the container around it', () => {
  const open = new OpenContainers(new RecordText());
  let deepest = open.top;
  let opened = 0;
  for (; opened < 1000 && open.enter(false, () => undefined) !== null; opened += 1) deepest = open.top;
  expect(opened).toBe(40);
  expect(open.top).toBe(deepest);
});
