import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder, readLaunchOptions } from './launch-options.ts';

describe('readLaunchOptions', () => {
  it('reads the folder to open among the arguments of others', () => {
    const args = ['/opt/electron', '--no-sandbox', '/app', '--open-folder=resources/library'];
    expect(readLaunchOptions(args, '/app').openFolder).toBe(resolve('/app', 'resources/library'));
  });

  it('takes the last one, and none where none is given', () => {
    expect(readLaunchOptions(['--open-folder=/a', '--open-folder=/b c'], '/x').openFolder).toBe(resolve('/b c'));
    expect(readLaunchOptions(['--open-folder='], '/x').openFolder).toBeNull();
    expect(readLaunchOptions([], '/x').openFolder).toBeNull();
  });

  it('reads the record to lay on the desk', () => {
    const args = ['--open-folder=/a', '--open-record=frus/d102.txt'];
    expect(readLaunchOptions(args, '/x').openRecord).toBe('frus/d102.txt');
    expect(readLaunchOptions(['--open-folder=/a'], '/x').openRecord).toBeNull();
  });
});

describe('dataFolder', () => {
  it('is the one that the environment names, else Memcon in the application data', () => {
    expect(dataFolder({ MEMCON_DATA_DIR: '/tmp/x' }, '/home/a/.config')).toBe(resolve('/tmp/x'));
    expect(dataFolder({ MEMCON_DATA_DIR: '' }, resolve('/home/a/.config'))).toBe(resolve('/home/a/.config/Memcon'));
    expect(dataFolder({}, resolve('/home/a/.config'))).toBe(resolve('/home/a/.config/Memcon'));
  });
});
