import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCaseSearch } from '../../features/cases/case-search.ts';
import { focusScreen } from '../../lib/focus.ts';
import { CommandPalette } from '../../ui/overlays/command-palette.tsx';
import { closeOverlay, useOverlay } from '../overlay-state.ts';
import type { Screen } from '../screen.ts';
import { type PaletteCommand, useOffered } from './palette-items.ts';

/** Finds cases, screens and what can be done where one is (Ctrl+K). Stands once, above every screen. */
export function Palette({ screens }: { readonly screens: readonly Screen[] }) {
  const isOpen = useOverlay(({ open }) => open === 'palette');
  const chosen = useRef<PaletteCommand | null>(null);
  const wasOpen = useRef(false);

  // What is chosen is carried out when the palette has gone, and with it what it hid from the keyboard.
  useEffect(() => {
    if (isOpen) {
      wasOpen.current = true;
      return;
    }
    if (!wasOpen.current) return;
    wasOpen.current = false;
    const command = chosen.current;
    chosen.current = null;
    if (command?.goes) focusScreen();
    else giveFocusBack();
    command?.run();
  }, [isOpen]);

  if (!isOpen) return null;
  return (
    <OpenPalette
      screens={screens}
      onChoose={(command) => {
        chosen.current = command;
        closeOverlay();
      }}
    />
  );
}

function giveFocusBack(): void {
  const { opener } = useOverlay.getState();
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) {
    opener.focus();
  } else focusScreen();
}

interface OpenPaletteProps {
  readonly screens: readonly Screen[];
  readonly onChoose: (command: PaletteCommand) => void;
}

function OpenPalette({ screens, onChoose }: OpenPaletteProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const offered = useOffered(screens);
  const { search, ended } = useCaseSearch();
  const find = useCallback(
    async (text: string): Promise<readonly PaletteCommand[]> => {
      const found = await search(text);
      return found.map(({ caseId, who, about }) => ({
        id: `case:${caseId}`,
        label: who,
        description: about,
        group: t('app.palette.group.cases'),
        isPerson: true,
        goes: true,
        run: () => {
          ended(caseId);
          navigate(`/cases/${caseId}`);
        },
      }));
    },
    [search, ended, navigate, t],
  );
  return (
    <CommandPalette
      label={t('app.palette.label')}
      placeholder={t('app.palette.placeholder')}
      hint={t('app.palette.hint')}
      offered={offered}
      search={find}
      onChoose={(command) => {
        if (!command.isPerson) ended(null);
        onChoose(command);
      }}
      onClose={() => {
        ended(null);
        closeOverlay();
      }}
    />
  );
}
