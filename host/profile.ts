import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PREFIX = 'malspor-host-';
const NAME = /^malspor-host-(\d+)-/u;

/** Off: everything in Chromium that remembers what was typed or asks the network. */
const PREFERENCES = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  profile: { password_manager_enabled: false },
  translate: { enabled: false },
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
  dns_prefetching: { enabled: false },
  net: { network_prediction_options: 2 },
  intl: { accept_languages: 'da-DK,da', selected_languages: 'da-DK,da' },
};

/** A fresh profile named by our process, so that the next start can sweep it if we are killed. */
export function makeProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return profile;
}

export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
  } catch {
    // A dying Chromium may still hold a file; the next start sweeps it.
  }
}

/** Removes profiles whose process is gone (killed, or the power went). */
export function sweepProfiles(): void {
  for (const left of leftBehind(tmpdir(), NAME)) removeProfile(left);
}

/** Folders in `place` whose process is gone; the first group of `name` is its number. */
export function leftBehind(place: string, name: RegExp): string[] {
  return readdirSync(place)
    .filter((entry) => {
      const [, pid] = name.exec(entry) ?? [];
      return pid !== undefined && !isAlive(Number(pid));
    })
    .map((entry) => path.join(place, entry));
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, but another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
