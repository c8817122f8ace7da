import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { endAppOf } from './end-app.ts';

it.runIf(process.platform === 'linux')(
  'ends the processes that keep their things in a folder, and no others',
  async () => {
    const started = ['/nowhere/one', '/nowhere/one', '/nowhere/another'].map((folder) =>
      spawn(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1000)'], {
        env: { ...process.env, MEMCON_DATA_DIR: folder },
      }),
    );
    await Promise.all(started.map(({ stdout }) => once(stdout, 'data')));
    const ends = Promise.all(started.slice(0, 2).map((child) => once(child, 'exit')));
    const another = started[2];
    endAppOf('/nowhere/one');
    expect(await ends).toEqual([
      [null, 'SIGKILL'],
      [null, 'SIGKILL'],
    ]);
    expect(another?.exitCode).toBeNull();
    expect(another?.signalCode).toBeNull();
    another?.kill();
  },
);
