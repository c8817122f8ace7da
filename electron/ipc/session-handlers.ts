import type { Session } from '../../shared/ipc/channels.ts';
import { succeed } from '../../shared/model/result.ts';
import type { JsonFile } from '../settings/json-file.ts';
import type { Handlers } from './dispatch.ts';

export interface SessionPorts {
  readonly file: Pick<JsonFile<Session>, 'read' | 'write'>;
  /** Called with the theme in force, when the session is saved. */
  readonly applyTheme: (theme: Session['theme']) => void;
}

/** The channels that keep what the window remembers. */
export function sessionHandlers({ file, applyTheme }: SessionPorts): Pick<Handlers, 'session:load' | 'session:save'> {
  return {
    'session:load': async () => succeed(await file.read()),
    'session:save': async ({ session }) => {
      applyTheme(session.theme);
      await file.write(session);
      return succeed(null);
    },
  };
}
