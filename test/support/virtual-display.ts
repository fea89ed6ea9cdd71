import { spawn } from 'node:child_process';

/** A screen of its own in memory (Xvfb), for what must be tested in real windows. */
export async function openDisplay(): Promise<{ name: string; close(): Promise<void> }> {
  // Xvfb chooses a free number and writes it to the given descriptor.
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => xvfb.on('close', () => resolve()));
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.on('error', reject);
    xvfb.on('close', () => reject(new Error('Xvfb ended before it had a display')));
    xvfb.stdio[3]?.on('data', (text: Buffer) => resolve(text.toString().trim()));
  });
  return {
    name: `:${number}`,
    async close() {
      xvfb.kill();
      await ended;
    },
  };
}
