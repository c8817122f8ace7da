// What the fallback Electron runs in place of the app it was packed with. It opens the app folder named on its
// command line, as `electron FOLDER` does. An ES module, so that Electron waits with `ready` until the app's own
// main module has run: an app must be able to register its protocol before that.
import { app } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const isAppFolder = (argument) =>
  !argument.startsWith('-') && statSync(join(argument, 'package.json'), { throwIfNoEntry: false })?.isFile();

const folder = process.argv.slice(1).find(isAppFolder);
if (folder === undefined) {
  console.error('electron: no app folder among the arguments. Name the folder that holds package.json.');
  process.exit(2);
}

const appPath = resolve(folder);
const about = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
const name = about.productName ?? about.name;
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
app.setName(name);
app.setVersion(about.version);
app.setDesktopName(`${name}.desktop`);
app.setAppPath(appPath);
// Electron chose these from this loader's package.json before it ran; they must be the app's own.
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), name));
await import(pathToFileURL(resolve(appPath, about.main)).href);
