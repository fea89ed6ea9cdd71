import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');

const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

interface BuilderConfig {
  readonly npmRebuild: boolean;
  readonly publish: null;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly win: Target;
  readonly mac: Target;
  readonly linux: Target;
}
interface Target {
  readonly target: readonly { readonly target: string }[];
  readonly files: readonly string[];
}

const config = load(text) as BuilderConfig;

/** Inside the package, not part of its interface: a new version may move it, and then this test says so. */
async function validate(candidate: unknown): Promise<void> {
  const require = createRequire(import.meta.url);
  const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js');
  const { DebugLogger } = require('builder-util');
  await validateConfiguration(candidate, new DebugLogger(false));
}

describe('electron-builder.yml', () => {
  test('a misspelt key is refused by the builder’s own schema', async () => {
    await expect(validate({ ...config, npmRebuilds: false })).rejects.toThrow(/npmRebuilds/);
  });

  test('the builder’s own schema accepts it', async () => {
    await expect(validate(config)).resolves.toBeUndefined();
  });

  test('makes nsis for Windows, dmg for macOS, AppImage and deb for Linux', () => {
    const targets = (target: Target) => target.target.map((one) => one.target);
    expect([targets(config.win), targets(config.mac), targets(config.linux)]).toEqual([
      ['nsis'],
      ['dmg'],
      ['AppImage', 'deb'],
    ]);
  });

  test('each target leaves out every SQLite but its own, and opens no door to all other files', () => {
    const filesOf = (platform: string) => [
      'package.json',
      `!node_modules/better-sqlite3/prebuilds/!(${platform}-\${arch}).node`,
    ];
    expect([config.win.files, config.mac.files, config.linux.files]).toEqual([
      filesOf('win32'),
      filesOf('darwin'),
      filesOf('linux'),
    ]);
  });

  test('the package says what a deb asks of it', () => {
    expect(manifest).toMatchObject({
      homepage: expect.stringMatching(/^https:/),
      author: { name: expect.any(String), email: expect.stringContaining('@') },
    });
  });

  test('nothing is rebuilt and nothing is published', () => {
    expect([config.npmRebuild, config.publish]).toEqual([false, null]);
  });

  test('the fuses close every way past the program', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});
