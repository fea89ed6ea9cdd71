import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { Button } from '../../ui/actions/button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ItemCard } from './item-card.tsx';
import { StartItemDialog } from './start-item-dialog.tsx';

interface ItemListProps {
  readonly view: CaseView;
  readonly mayPropose: boolean;
}

/** What the case has before the committee, and what it had. */
export function ItemList({ view, mayPropose }: ItemListProps) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const [isStarting, setStarting] = useState(false);
  const items = useQueryEntry('committee.caseItems', { caseId }, { listensTo: ['case'] });
  if (items.error) {
    return <ErrorPanel error={items.error.appError} onRetry={() => void items.refetch()} />;
  }
  if (!items.data) return <Skeleton lines={6} />;
  const start = mayPropose ? (
    <div>
      <Button kind="primary" onPress={() => setStarting(true)}>
        {t('agendaItem.start')}
      </Button>
    </div>
  ) : null;
  return (
    <Stack gap={6}>
      {items.data.length === 0 ? (
        <EmptyState title={t('agendaItem.none')} actions={start}>
          <p>{t('agendaItem.noneHint')}</p>
        </EmptyState>
      ) : (
        start
      )}
      {items.data.map((line) => (
        <ItemCard key={line.item.id} line={line} mayPropose={mayPropose} />
      ))}
      {isStarting ? <StartItemDialog view={view} onClose={() => setStarting(false)} /> : null}
    </Stack>
  );
}
