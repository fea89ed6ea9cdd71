import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { searchKey } from '#shared/base/danish-text.ts';
import { formatTime } from '#shared/base/format.ts';
import { type Command, offeredCommands } from '../../lib/commands.ts';
import { recentCases } from '../../lib/recent-cases.ts';
import { undoables } from '../../lib/undo.ts';
import { areaShortcuts, keysOf } from '../../lib/shortcuts.ts';
import type { PaletteItem } from '../../ui/overlays/command-palette.tsx';
import { useOwnCommands } from '../own-commands.ts';
import { railAreas, type Screen } from '../screen.ts';

export type PaletteCommand = PaletteItem & Command;

/** What is at hand without asking for it: for '' all of it, for a text what begins like its words. */
export function useOffered(
  screens: readonly Screen[],
): (text: string) => readonly PaletteCommand[] {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const own = useOwnCommands();
  const toScreens = useScreenCommands(screens);
  const under = (
    group: 'recent' | 'here' | 'undo' | 'screens' | 'own',
    commands: readonly Command[],
  ) => commands.map((one): PaletteCommand => ({ ...one, group: t(`app.palette.group.${group}`) }));

  return (text) => {
    const recent = recentCases().map(({ caseId, name, caseNumber }) => ({
      id: `recent:${caseId}`,
      label: name,
      description: caseNumber,
      goes: true,
      run: () => navigate(`/cases/${caseId}`),
    }));
    const undo = undoables().map(({ id, title, at, takeBack }, place) => ({
      id: `undo:${id}`,
      label: t('app.palette.undo', { title }),
      description: t('app.palette.at', { time: formatTime(at) }),
      shortcut: place === 0 ? keysOf('undo') : undefined,
      run: () => void takeBack(),
    }));
    const all = [
      ...under('here', offeredCommands()),
      ...under('undo', undo),
      ...under('screens', toScreens),
      ...under('own', own),
    ];
    if (text.trim() === '') return [...under('recent', recent), ...all];
    return all.filter(({ label }) => answersTo(label, text));
  };
}

function useScreenCommands(screens: readonly Screen[]): readonly Command[] {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const areas = shownAreas(screens);
  const others = screens.filter(({ isAreaHome }) => !isAreaHome);
  return [...areas, ...others].flatMap(({ path, area, isAreaHome, name }): Command[] => {
    const label = isAreaHome ? t(`app.rail.${area}`) : name && t(`app.screen.${name}`);
    if (!label) return [];
    const key = areaShortcuts[areas.findIndex((one) => one.path === path)];
    const shortcut = key && keysOf(key);
    return [{ id: `screen:${path}`, label, shortcut, goes: true, run: () => navigate(path) }];
  });
}

/** The home screens in the order of the rail: Alt+1 is the first of them. */
export function shownAreas(screens: readonly Screen[]): readonly Screen[] {
  return railAreas.flatMap((area) =>
    screens.filter((screen) => screen.area === area && screen.isAreaHome),
  );
}

/** Each word that is written begins a word of the label. */
export function answersTo(label: string, text: string): boolean {
  const words = searchKey(label).split(/[^\p{Letter}\p{Number}]+/u);
  return searchKey(text)
    .split(' ')
    .every((typed) => words.some((word) => word.startsWith(typed)));
}
