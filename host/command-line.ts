import { NotInHost } from './strict.ts';

/** Switches main may append before ready that mean the same to the Chromium we start. */
const PASSED_ON = new Set(['lang', 'force-color-profile', 'disable-http-cache', 'js-flags']);
/** Switches the host already has, or that concern Electron's own parts. */
const IGNORED = new Set([
  'disable-background-networking',
  'disable-component-update',
  'no-sandbox',
]);

const appended = new Map<string, string>();

export const commandLine = {
  appendSwitch(name: string, value = ''): void {
    if (!PASSED_ON.has(name) && !IGNORED.has(name)) {
      throw new NotInHost(`app.commandLine.appendSwitch('${name}')`);
    }
    appended.set(name, value);
  },
  hasSwitch: (name: string): boolean => appended.has(name) || argument(name) !== undefined,
  getSwitchValue: (name: string): string => appended.get(name) ?? argument(name) ?? '',
};

/** Value of `--name=value` on our own command line; '' for a bare `--name`. */
export function argument(name: string): string | undefined {
  const found = process.argv.slice(2).find((a) => a === `--${name}` || a.startsWith(`--${name}=`));
  return found?.slice(name.length + 3);
}

export function chromiumSwitches(): string[] {
  return [...appended]
    .filter(([name]) => PASSED_ON.has(name))
    .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
}
