import { app, type Session, type WebContents } from 'electron';
import { isAppAddress } from '../../shared/ipc/app-address.ts';

/**
 * Keeps Chromium itself from opening connections: no component or field-trial updates, no reports, no name
 * resolution at all. Must run before the app is ready. A list from Chromium's `switches` and `features`.
 */
export function closeChromium(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-breakpad',
    'disable-sync',
    'no-pings',
    'no-first-run',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('proxy-server', 'direct://');
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch(
    'disable-features',
    'AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider,MediaRouter,OptimizationHints,Translate,WebRtcHideLocalIpsWithMdns',
  );
}

/** Refuses every request that is not for the app's own files, every permission and device, and the spelling service. */
export function closeSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    // Developer tools, where somebody opens them, are files of the runtime itself.
    decide({ cancel: !isAppAddress(details.url) && !details.url.startsWith('devtools://') });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  // An empty address in place of the dictionary host; asked for only where a spell checker would run.
  session.setSpellCheckerDictionaryDownloadURL('memcon://app/no-dictionaries/');
  session.on('will-download', (event) => event.preventDefault());
}

/** Refuses navigation away from the app, new windows and embedded pages, for every page there will be. */
export function closeEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => closePage(contents));
}

function closePage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // The app loads its pages itself; whatever wants to navigate (a link, a script, a dropped file) is not the app.
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
