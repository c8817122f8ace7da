import { succeed } from '../../shared/model/result.ts';
import type { Searches } from '../../shared/query/searches.ts';
import type { JsonFile } from '../settings/json-file.ts';
import type { Handlers } from './dispatch.ts';

/** The channels that keep saved searches and recent queries. */
export function searchesHandlers(
  file: Pick<JsonFile<Searches>, 'read' | 'write'>,
): Pick<Handlers, 'searches:load' | 'searches:save'> {
  return {
    'searches:load': async () => succeed(await file.read()),
    'searches:save': async ({ searches }) => {
      await file.write(searches);
      return succeed(null);
    },
  };
}
