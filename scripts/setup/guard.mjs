import { spawn } from 'node:child_process';

// Runs a program that must not outlive whoever started it: an `npm ci` left behind by a set-up that was killed would
// write into `node_modules` together with the next one's. Our standard input is a pipe from the starter; it closes
// when the starter is gone, however it ended.
//
//     node guard.mjs [--shell] COMMAND ARGUMENT...

const [first, ...rest] = process.argv.slice(2);
const shell = first === '--shell';
const [command, ...args] = shell ? rest : [first, ...rest];

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell });
process.stdin.on('close', () => child.kill('SIGKILL')).resume();
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(error.code === 'ENOENT' ? 127 : 126);
});
child.on('close', (code) => process.exit(code ?? 1));
