import { readFileSync } from 'node:fs';
import { makeWire } from '../wire.ts';
import { watchKeys } from './keys.ts';
import { askForPermissions } from './permissions.ts';
import { openLine, preloadElectron, preloadRequire, type RuntimeSetup } from './preload-runtime.ts';

/**
 * The text evaluated in each new document of a window, before its own scripts: the line to the
 * host, then the program's preload in a function that sees none of the names used here. Only in the main frame, as
 * Electron without nodeIntegrationInSubFrames; elsewhere the binding is only taken away.
 */
export function initScript(setup: RuntimeSetup, preload: string | undefined): string {
  const source = preload === undefined ? '' : readFileSync(preload, 'utf8');
  return `(() => {
const preload = (exports, require, module, process) => {
${source}
};
(() => {
const setup = ${JSON.stringify(setup)};
if (window.top !== window) { delete globalThis[setup.binding]; return; }
const wire = (${makeWire.toString()})();
const listeners = new Map();
const line = (${openLine.toString()})(setup, wire, listeners);
(${askForPermissions.toString()})(line);
(${watchKeys.toString()})(line);
const electron = (${preloadElectron.toString()})(line, listeners);
const require = (${preloadRequire.toString()})(electron);
const process = Object.freeze({ type: 'renderer', sandboxed: true, contextIsolated: true,
  platform: setup.platform, versions: Object.freeze(setup.versions) });
const module = { exports: {} };
preload(module.exports, require, module, process);
})();
})();
//# sourceURL=preload`;
}
