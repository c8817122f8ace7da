import { expect, it } from 'vitest';
import { parseTimeOfDay } from './time-of-day.ts';

const read = (plain: string) => {
  const time = parseTimeOfDay(plain, 0);
  return time && [time.time, time.timeEnd, time.zone, plain.slice(0, time.end)];
};

it.each([
  [', 9 p.m.', '21:00', null, null, ', 9 p.m.'],
  [', 9 PM, and so on', '21:00', null, null, ', 9 PM'],
  ['-5 p. m. Received', '17:00', null, null, '-5 p. m.'],
  [', 11:30 a.m.', '11:30', null, null, ', 11:30 a.m.'],
  [', 9.10 p.m.', '21:10', null, null, ', 9.10 p.m.'],
  [', 12:15 a.m.', '00:15', null, null, ', 12:15 a.m.'],
  [', 12 p.m.', '12:00', null, null, ', 12 p.m.'],
  [', 10:10-10:45 p.m.', '22:10', '22:45', null, ', 10:10-10:45 p.m.'],
  [', 3-5:30 p.m.', '15:00', '17:30', null, ', 3-5:30 p.m.'],
  [', 11:59 a.m.-12:18 p.m.', '11:59', '12:18', null, ', 11:59 a.m.-12:18 p.m.'],
  [', 11:30-12:15 p.m.', '11:30', '12:15', null, ', 11:30-12:15 p.m.'],
  [', Noon', '12:00', null, null, ', Noon'],
  [', 12 noon', '12:00', null, null, ', 12 noon'],
  [', noon-1:15 p.m.', '12:00', '13:15', null, ', noon-1:15 p.m.'],
  ['-midnight', '24:00', null, null, '-midnight'],
  [', 0047Z', '00:47', null, 'Z', ', 0047Z'],
  [', 2130 hours', '21:30', null, null, ', 2130 hours'],
  [' at about 4 p.m.', '16:00', null, null, ' at about 4 p.m.'],
  [' 午後3時30分', '15:30', null, null, ' 午後3時30分'],
  ['(火)午前十時半から', '10:30', null, null, '(火)午前十時半'],
  ['正午', '12:00', null, null, '正午'],
])('%s', (plain, time, timeEnd, zone, words) => {
  expect(read(plain)).toEqual([time, timeEnd, zone, words]);
});

it.each([', 9', ' and 10 others', '', ', 0099Z', ', 5400Z', ', 13:75 p.m.', ' 25時'])('no time: %j', (plain) => {
  expect(read(plain)).toBeNull();
});
