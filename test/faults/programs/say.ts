import { writeSync } from 'node:fs';

/** Written before the next step begins: what has been said counts as acknowledged. */
export function say(line: string): void {
  writeSync(1, `${line}\n`);
}
