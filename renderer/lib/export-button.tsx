import { useTranslation } from 'react-i18next';
import { Download } from 'lucide-react';
import { Button } from '../ui/actions/button.tsx';
import type { EntryInput } from './call.ts';
import { type ExportName, useExport } from './use-export.ts';

interface ExportButtonProps<Name extends ExportName> {
  readonly name: Name;
  /** What the list on the screen was asked for with, or the list itself, made when it is asked for. */
  readonly input: EntryInput<Name> | (() => EntryInput<Name>);
  readonly size?: 'small';
}

export function ExportButton<Name extends ExportName>({
  name,
  input,
  size,
}: ExportButtonProps<Name>) {
  const { t } = useTranslation();
  const { run, isPending } = useExport(name);
  return (
    <Button
      icon={<Download />}
      isPending={isPending}
      onPress={() => run(typeof input === 'function' ? input() : input)}
      {...(size ? { size, kind: 'quiet' } : {})}
    >
      {t('ui.export')}
    </Button>
  );
}
