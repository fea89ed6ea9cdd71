import { useTranslation } from 'react-i18next';
import { Download } from 'lucide-react';
import { Button } from '../ui/actions/button.tsx';
import type { EntryInput } from './call.ts';
import { type ExportName, useExport } from './use-export.ts';

interface ExportButtonProps<Name extends ExportName> {
  readonly name: Name;
  /** What the list on the screen was asked for with. */
  readonly input: EntryInput<Name>;
}

export function ExportButton<Name extends ExportName>({ name, input }: ExportButtonProps<Name>) {
  const { t } = useTranslation();
  const { run, isPending } = useExport(name);
  return (
    <Button icon={<Download />} isPending={isPending} onPress={() => run(input)}>
      {t('ui.export')}
    </Button>
  );
}
