import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { focusOn, hasNoFocus } from '../../lib/focus.ts';
import { Button } from '../../ui/actions/button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ItemCard, type ItemCardProps } from './item-card.tsx';
import { StartItemDialog } from './start-item-dialog.tsx';

/** What the form leaves behind as it goes. */
const SavedItem = z.object({ itemId: z.string() });

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
        <ItemInList key={line.item.id} line={line} mayPropose={mayPropose} />
      ))}
      {isStarting ? <StartItemDialog view={view} onClose={() => setStarting(false)} /> : null}
    </Stack>
  );
}

/** Whoever comes from having saved one stands at it. */
function ItemInList(props: ItemCardProps) {
  const box = useRef<HTMLDivElement>(null);
  const { id } = props.line.item;
  useEffect(() => {
    const isSaved = SavedItem.safeParse(history.state).data?.itemId === id;
    if (isSaved && hasNoFocus()) focusOn(box.current?.querySelector('h2') ?? null);
  }, [id]);
  return (
    <div ref={box}>
      <ItemCard {...props} />
    </div>
  );
}
