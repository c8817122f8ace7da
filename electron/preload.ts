import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../shared/ipc/bridge.ts';
import type { AnswerOf, Channel, EventName } from '../shared/ipc/channels.ts';
import { fail, type Result } from '../shared/model/result.ts';

// Listed by name: a page that was taken over can speak on these and on nothing else. The two records make TypeScript
// say so when the contract grows. `library:add-dropped` takes paths, so only `addDropped` below may call it.
const CHANNELS: Record<Exclude<Channel, 'library:add-dropped'>, true> = {
  'library:add-folder': true,
  'library:remove-folder': true,
  'library:refresh': true,
  'library:cancel': true,
  'library:pause': true,
  'library:resume': true,
  'library:state': true,
  'library:list': true,
  'library:skipped': true,
  'search:run': true,
  'search:rest': true,
  'search:matches': true,
  'concordance:page': true,
  'concordance:export': true,
  'searches:load': true,
  'searches:save': true,
  'document:open': true,
  'document:set-encoding': true,
  'brief:print': true,
  'brief:save-pdf': true,
  'brief:get': true,
  'brief:ready': true,
  'session:load': true,
  'session:save': true,
};
const EVENTS: Record<EventName, true> = {
  'library:progress': true,
  'library:changed': true,
  'app:notice': true,
  'record:show': true,
  'menu:command': true,
};

const bridge: Bridge = {
  invoke: <C extends Channel>(channel: C, request: unknown): Promise<Result<AnswerOf<C>>> =>
    Object.hasOwn(CHANNELS, channel)
      ? (ipcRenderer.invoke(channel, request) as Promise<Result<AnswerOf<C>>>)
      : Promise.resolve(fail('channel-refused', `${channel}: the page may not call this channel.`)),
  on: (event, listener) => {
    if (!Object.hasOwn(EVENTS, event)) return () => undefined;
    // The event object stays here: it would hand the page the sender.
    const hear = (_event: unknown, payload: unknown) => listener(payload as Parameters<typeof listener>[0]);
    ipcRenderer.on(event, hear);
    return () => ipcRenderer.removeListener(event, hear);
  },
  addDropped: (files) => {
    // A `File` that a script made has no path, and adds nothing.
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    if (paths.length === 0) {
      return Promise.resolve(
        fail('nothing-dropped', 'Nothing that was dropped lies in a folder; drop a folder of records.'),
      );
    }
    return ipcRenderer.invoke('library:add-dropped', { paths }) as Promise<Result<AnswerOf<'library:add-dropped'>>>;
  },
};

contextBridge.exposeInMainWorld('memcon', bridge);
