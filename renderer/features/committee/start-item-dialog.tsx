import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { AgendaKind } from '#shared/domain/committee/item.ts';
import { useStartItem } from '../../lib/start-item.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';

interface StartItemDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** From the case itself: only what it is about has to be chosen. */
export function StartItemDialog({ view, onClose }: StartItemDialogProps) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const starting = useStartItem(caseId);
  const hasHelp = view.interventions.some(({ state }) => state === 'active');
  const [kind, setKind] = useState<AgendaKind>(hasHelp ? 'follow-up' : 'new-grant');
  return (
    <Dialog title={t('agendaItem.start')} isOpen onClose={onClose}>
      <Stack>
        <p>{t('agendaItem.startLead')}</p>
        <RadioGroup
          label={t('agendaItem.whatAbout')}
          options={AgendaKind.options.map((id) => ({ id, label: t(`agendaItem.kind.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <ButtonRow>
          <Button
            kind="primary"
            isPending={starting.isPending}
            onPress={() => starting.start({ kind: 'case', id: caseId }, kind)}
          >
            {t('agendaItem.start')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </ButtonRow>
      </Stack>
    </Dialog>
  );
}
