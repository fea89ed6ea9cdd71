/** How this run of the host was asked for; read once from the environment. */
export interface HostConfig {
  /** No visible window. */
  readonly headless: boolean;
  /** A test drives this process over its IPC channel. */
  readonly control: boolean;
  /** Switches for Chromium besides the host's own. */
  readonly switches: readonly string[];
}

export const config: HostConfig = {
  headless: process.env['MALSPOR_HOST_HEADLESS'] === '1',
  control: process.env['MALSPOR_HOST_CONTROL'] === '1' && process.send !== undefined,
  switches: process.env['MALSPOR_HOST_SWITCHES']?.split(' ') ?? [],
};

export function log(message: string): void {
  process.stderr.write(`[host] ${message}\n`);
}
