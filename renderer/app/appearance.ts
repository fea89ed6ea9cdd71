import { create } from 'zustand';

export type ThemeChoice = 'system' | 'light' | 'dark';

interface AppearanceState {
  readonly theme: ThemeChoice;
  readonly highContrast: boolean;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setHighContrast: (on: boolean) => void;
}

const KEPT_UNDER = 'appearance';

/** How the window looks on this machine. Says nothing about anybody, so it may lie in the page's own storage. */
export const useAppearance = create<AppearanceState>((set) => ({
  ...kept(),
  setTheme: (theme) => set({ theme }),
  setHighContrast: (highContrast) => set({ highContrast }),
}));

function kept(): Pick<AppearanceState, 'theme' | 'highContrast'> {
  const text = localStorage.getItem(KEPT_UNDER) ?? '';
  return {
    theme: text.startsWith('dark') ? 'dark' : text.startsWith('light') ? 'light' : 'system',
    highContrast: text.endsWith('more'),
  };
}

/** Writes the choice, or what the system asks for, on <html>; ui/theme/tokens.css does the rest. */
export function followAppearance(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const more = matchMedia('(prefers-contrast: more)');
  const apply = () => {
    const { theme, highContrast } = useAppearance.getState();
    const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    document.documentElement.dataset['contrast'] = highContrast || more.matches ? 'more' : 'normal';
  };
  dark.addEventListener('change', apply);
  more.addEventListener('change', apply);
  useAppearance.subscribe(({ theme, highContrast }) => {
    localStorage.setItem(KEPT_UNDER, `${theme} ${highContrast ? 'more' : 'normal'}`);
    apply();
  });
  apply();
}
