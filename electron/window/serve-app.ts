import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import { filePathOf, SCHEME } from '../../shared/ipc/app-address.ts';
import { headersFor } from './page-headers.ts';

/** Makes `memcon:` an origin of its own, with the rights of https. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true } },
  ]);
}

/** Serves the built pages, and only them, from `folder` to the windows of a session. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const path = filePathOf(request.url);
    const headers = path === null ? null : headersFor(path);
    if (request.method !== 'GET' || path === null || headers === null) return new Response(null, { status: 404 });
    try {
      return new Response(new Uint8Array(await readFile(join(folder, ...path.split('/')))), { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
