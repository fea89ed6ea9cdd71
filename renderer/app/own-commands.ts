import { useTranslation } from 'react-i18next';
import { useLock } from '../lib/lock.ts';
import { useCommandEntry } from '../lib/call.ts';
import type { Command } from '../lib/commands.ts';
import { flushDrafts } from '../lib/draft.tsx';
import { useSession } from '../lib/session.ts';
import { keysOf } from '../lib/shortcuts.ts';
import { useAppearance } from './appearance.ts';
import { openOverlay } from './overlay-state.ts';

/** What a person does with the program itself: the menu under one's initials, and the palette. */
export function useOwnCommands(): readonly Command[] {
  const { t, i18n } = useTranslation();
  const { demo, readOnly } = useSession();
  const signOut = useCommandEntry('session.signOut', { saves: false });
  const leaveDemo = useCommandEntry('session.leaveDemo', { saves: false });
  const lock = useLock();
  const appearance = useAppearanceCommands();
  const language: Command = {
    id: 'language',
    label: t('app.otherLanguage'),
    run: () => void i18n.changeLanguage(i18n.language === 'en' ? 'da' : 'en'),
  };
  const list: Command = {
    id: 'shortcuts',
    label: t('app.shortcuts.title'),
    shortcut: keysOf('list'),
    run: () => openOverlay('shortcuts'),
  };
  const leave: Command = {
    id: 'leave-demo',
    label: t('app.demoLeave'),
    run: () => leaveDemo.mutate(null),
  };
  const password: Command = {
    id: 'password',
    label: t('security.changePassword.ownTitle'),
    run: () => openOverlay('password'),
  };
  return [
    ...appearance,
    language,
    list,
    ...(demo ? [leave] : []),
    ...(demo || readOnly ? [] : [password]),
    { id: 'lock', label: t('app.lockDesk'), shortcut: keysOf('lock'), run: lock },
    {
      id: 'sign-out',
      label: t('app.signOut'),
      run: () => {
        flushDrafts();
        signOut.mutate(null);
      },
    },
  ];
}

function useAppearanceCommands(): readonly Command[] {
  const { t } = useTranslation();
  const { theme, highContrast, setTheme, setHighContrast } = useAppearance();
  const themes = (['system', 'light', 'dark'] as const).filter((choice) => choice !== theme);
  return [
    ...themes.map((choice) => ({
      id: choice,
      label: `${t('app.appearance')}: ${t(`app.theme.${choice}`)}`,
      run: () => setTheme(choice),
    })),
    {
      id: 'contrast',
      label: t(highContrast ? 'app.contrastOff' : 'app.contrastOn'),
      run: () => setHighContrast(!highContrast),
    },
  ];
}
