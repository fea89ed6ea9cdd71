/**
 * `node --import ./host/register.ts out/main/main.js`: the built, unchanged program, with this
 * folder answering for `electron`.
 */
import { registerHooks } from 'node:module';
import { config } from './config.ts';
import { hasDisplay } from './display.ts';

if (!config.headless && !hasDisplay()) {
  process.stderr.write('Ingen skærm (DISPLAY mangler). Prøv: xvfb-run -a npm start\n');
  process.exit(1);
}

const electron = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron' || specifier === 'electron/main') {
      return { url: electron, format: 'module-typescript', shortCircuit: true };
    }
    return next(specifier, context);
  },
});
