import { openWindows } from './open-windows.ts';
import { HostEmitter, strict } from './strict.ts';

type Source = 'system' | 'light' | 'dark';

let source: Source = 'system';
/** What a test says the system prefers; Chromium here has no desktop to ask. */
let system: 'light' | 'dark' = 'light';

export const nativeThemeState = {
  scheme: (): 'light' | 'dark' => (source === 'system' ? system : source),
  setSystem(scheme: 'light' | 'dark'): void {
    system = scheme;
    changed();
  },
};

class NativeTheme extends HostEmitter {
  get shouldUseDarkColors(): boolean {
    return nativeThemeState.scheme() === 'dark';
  }
  get shouldUseHighContrastColors(): boolean {
    return false;
  }
  get inForcedColorsMode(): boolean {
    return false;
  }
  get prefersReducedTransparency(): boolean {
    return false;
  }
  get themeSource(): Source {
    return source;
  }
  set themeSource(value: Source) {
    if (value === source) return;
    source = value;
    changed();
  }
}

export const nativeTheme = strict('nativeTheme', new NativeTheme('nativeTheme', ['updated']));

function changed(): void {
  for (const window of openWindows.all()) window.applyScheme(nativeThemeState.scheme());
  nativeTheme.emit('updated', {});
}
