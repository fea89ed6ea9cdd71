import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';

/** Written before the next step begins: what has been said counts as acknowledged. */
export function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** From here on the program may be killed: what Node would keep at its end for the next start is kept now. */
export function sayReady(): void {
  flushCompileCache();
  say('ready');
}
