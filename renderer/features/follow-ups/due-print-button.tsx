import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Printer } from 'lucide-react';
import { PrintDialog } from '../../lib/print-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { useDueView } from './due-view.ts';

/** The list on paper, chosen and ordered as on the screen: the preview is the second click. */
export function DuePrintButton() {
  const { t } = useTranslation();
  const { filter, sort } = useDueView();
  const [isOpen, setOpen] = useState(false);
  if (!useMay('print')) return null;
  return (
    <>
      <Button icon={<Printer />} onPress={() => setOpen(true)}>
        {t('printing.print')}
      </Button>
      <PrintDialog
        title={t('printing.dialog.dueTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        offers={{ fullCpr: false, protectedAddress: false, withCost: false }}
        explain={t('printing.dialog.dueText')}
        emptyText={t('printing.dialog.noDue')}
        requestFor={() => ({ kind: 'due-list', filter, sort })}
      />
    </>
  );
}
