import { readdir, readFile, readlink } from 'node:fs/promises';

/** A socket of a process, as Linux lists it in `/proc/net`. */
export interface Socket {
  readonly protocol: string;
  readonly remote: string;
}

/**
 * The internet sockets that a process and all its descendants hold now and that lead to another machine: loopback
 * and unconnected ones are left out. Linux only.
 */
export async function remoteSockets(rootPid: number): Promise<Socket[]> {
  const inodes = new Set<string>();
  for (const pid of await descendants(rootPid)) {
    const fds = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const fd of fds) {
      const target = await readlink(`/proc/${pid}/fd/${fd}`).catch(() => '');
      const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
      if (inode !== undefined) inodes.add(inode);
    }
  }
  const sockets: Socket[] = [];
  for (const protocol of ['tcp', 'tcp6', 'udp', 'udp6']) {
    const table = await readFile(`/proc/net/${protocol}`, 'utf8').catch(() => '');
    for (const line of table.split('\n').slice(1)) {
      const columns = line.trim().split(/\s+/);
      const [remote, inode] = [columns[2], columns[9]];
      if (remote === undefined || inode === undefined || !inodes.has(inode)) continue;
      if (!isLocal(remote)) sockets.push({ protocol, remote });
    }
  }
  return sockets;
}

/** `0100007F:1F90` is 127.0.0.1; all zeros is a socket that leads nowhere. */
function isLocal(address: string): boolean {
  const host = address.split(':')[0] ?? '';
  if (/^0+$/.test(host)) return true;
  return host.length === 8
    ? host.endsWith('7F')
    : host === '00000000000000000000000001000000' || /^0{16}FFFF0000.{6}7F$/.test(host);
}

async function descendants(rootPid: number): Promise<number[]> {
  const children = new Map<number, number[]>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const waiting = [rootPid];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    found.push(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return found;
}
