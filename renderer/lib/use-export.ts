import { useTranslation } from 'react-i18next';
import { showToast } from '../ui/feedback/toast.tsx';
import { type CommandName, type EntryInput, type EntryOutput, useCommandEntry } from './call.ts';
import { errorTitle } from './error-text.ts';

interface Exported {
  readonly saved: boolean;
  readonly rows: number;
}

/** The commands that answer what a list became as a file. */
export type ExportName = {
  [Name in CommandName]: EntryOutput<Name> extends {
    readonly saved: boolean;
    readonly rows: number;
  }
    ? Name
    : never;
}[CommandName];

/** Saves a list as CSV where the person says; what came of it is told as a message. */
export function useExport<Name extends ExportName>(
  name: Name,
): { readonly run: (input: EntryInput<Name>) => void; readonly isPending: boolean } {
  const { t } = useTranslation();
  const command = useCommandEntry(name, { saves: false });
  const run = (input: EntryInput<Name>) =>
    command.mutate(input, {
      onSuccess: (answer) => {
        // Every name in ExportName answers this; the compiler cannot carry that through the generic.
        const { saved, rows } = answer as Exported;
        if (saved) showToast({ title: t('ui.exported', { count: rows }) });
        else if (rows === 0) showToast({ title: t('ui.nothingToExport'), tone: 'warning' });
      },
      onError: ({ appError }) => {
        const { title, wayOn } = errorTitle(t, appError);
        showToast({ title, description: wayOn, tone: 'error' });
      },
    });
  return { run, isPending: command.isPending };
}
