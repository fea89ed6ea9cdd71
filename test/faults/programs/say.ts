import { writeSync } from 'node:fs';

/** Written before the next step begins: what has been said counts as acknowledged. */
export function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** From here on the program may be killed. */
export function sayReady(): void {
  say('ready');
}
