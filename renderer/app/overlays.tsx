import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ChangePasswordDialog } from '../features/security/change-password-dialog.tsx';
import { focusScreen } from '../lib/focus.ts';
import { useKeptFocus } from '../lib/kept-focus.ts';
import { areaShortcuts, type ShortcutId, useShortcut } from '../lib/shortcuts.ts';
import { undoLast } from '../lib/undo.ts';
import { closeOverlay, openOverlay, useOverlay } from './overlay-state.ts';
import { Palette } from './palette/palette.tsx';
import { shownAreas } from './palette/palette-items.ts';
import type { Screen } from './screen.ts';
import { ShortcutList } from './shortcut-list.tsx';
import { useIsAlone } from './use-is-alone.ts';

/** What lies over every screen, and the keys that mean the same on all of them. Ctrl+L is features/security's. */
export function Overlays({ screens }: { readonly screens: readonly Screen[] }) {
  const { t } = useTranslation();
  const isChangingPassword = useOverlay(({ open }) => open === 'password');
  // What is found and where the areas lead names others, and a slip of the hand would leave the meeting.
  const isAlone = useIsAlone(screens);
  useShortcut('find', isAlone ? null : () => openOverlay('palette'));
  useShortcut('list', () => openOverlay('shortcuts'));
  useShortcut('undo', () => undoLast(t));
  useShortcut('save', saveForm);
  useKeptFocus();
  return (
    <>
      {isAlone ? null : <AreaKeys screens={screens} />}
      {isAlone ? null : <Palette screens={screens} />}
      <ShortcutList screens={screens} />
      {isChangingPassword ? <ChangePasswordDialog onClose={closeOverlay} /> : null}
    </>
  );
}

function AreaKeys({ screens }: { readonly screens: readonly Screen[] }) {
  return shownAreas(screens).map(({ path }, place) => {
    const id = areaShortcuts[place];
    return id ? <AreaKey key={path} id={id} path={path} /> : null;
  });
}

function AreaKey({ id, path }: { readonly id: ShortcutId; readonly path: string }) {
  const [, navigate] = useLocation();
  useShortcut(id, () => {
    focusScreen();
    navigate(path);
  });
  return null;
}

/** The form one is writing in, or the open dialog's; from a field with several lines Enter is a new line. */
function saveForm(): void {
  const active = document.activeElement;
  const form = active?.closest('form') ?? active?.closest('[data-modal]')?.querySelector('form');
  form?.requestSubmit();
}
