import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#shared/base/errors.ts';
import type {
  AgendaItemLine,
  AgendaLine,
  MeetingView,
} from '#shared/domain/committee/agenda-view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useMay } from '../../lib/session.ts';
import type { MenuAction } from '../../ui/actions/menu.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { AgendaList } from './agenda-list.tsx';
import { participantName } from './participant-name.ts';
import { RecuseDialog, WithdrawRecusalDialog } from './recuse-dialog.tsx';
import { WaitingList } from './waiting-list.tsx';

interface AgendaPanelProps {
  readonly view: MeetingView;
  readonly mayChange: boolean;
}

interface Asked {
  readonly line: AgendaItemLine;
  /** null: somebody is to be recused. */
  readonly recusalId: string | null;
}

/** The agenda in its order, and what may come on it. */
export function AgendaPanel({ view, mayChange }: AgendaPanelProps) {
  const { t } = useTranslation();
  const { meeting, items, waiting, participants } = view;
  const order = useCommandEntry('committee.orderAgenda');
  const place = useCommandEntry('committee.placeItem');
  const mayExport = useMay('case.export');
  const [asked, setAsked] = useState<Asked | null>(null);
  const move = (line: AgendaLine, meetingId: string | null) =>
    place.mutate({
      caseId: line.caseId,
      itemId: line.itemId,
      version: line.version,
      meetingId,
      place: null,
    });
  const error: AppError | undefined = order.error?.appError ?? place.error?.appError;
  const actions = (line: AgendaItemLine): readonly MenuAction[] => {
    if (!mayChange || line.outcome !== null) return [];
    const { mayOpen, ownRecusalId } = line;
    const takenBack = line.recusals.filter(({ id }) => mayOpen || id === ownRecusalId);
    const takeBack = takenBack.map(({ id, participantId }) => {
      const one = participants.find(({ participant }) => participant.id === participantId);
      return {
        id,
        label: t('meeting.withdrawRecusalOf', { name: one ? participantName(one) : '' }),
        onAction: () => setAsked({ line, recusalId: id }),
      };
    });
    if (!mayOpen) return takeBack;
    return [
      {
        id: 'recuse',
        label: t('meeting.recuse'),
        onAction: () => setAsked({ line, recusalId: null }),
      },
      ...takeBack,
      { id: 'off', label: t('meeting.takeOff'), onAction: () => move(line, null) },
    ];
  };
  return (
    <>
      <Panel
        title={t('meeting.agendaOf', { count: items.length })}
        actions={
          mayExport && items.length > 0 ? (
            <ExportButton name="committee.exportAgenda" input={{ meetingId: meeting.id }} />
          ) : null
        }
      >
        {error ? <ErrorPanel error={error} /> : null}
        {items.length === 0 ? (
          <EmptyState title={t('meeting.noItems')}>
            <p>{t('meeting.noItemsHint')}</p>
          </EmptyState>
        ) : (
          <AgendaList
            items={items}
            actions={actions}
            onOrder={
              mayChange
                ? (itemIds) =>
                    order.mutate({
                      meetingId: meeting.id,
                      itemIds: [...itemIds],
                      seenItemIds: items.map(({ itemId }) => itemId),
                    })
                : null
            }
          />
        )}
      </Panel>
      {meeting.closedAt === null ? (
        <Panel title={t('meeting.waiting')}>
          <WaitingList
            lines={waiting}
            onPutOn={mayChange ? (line) => move(line, meeting.id) : null}
          />
        </Panel>
      ) : null}
      {asked !== null && asked.recusalId === null ? (
        <RecuseDialog
          line={asked.line}
          participants={participants}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked !== null && asked.recusalId !== null ? (
        <WithdrawRecusalDialog
          line={asked.line}
          recusalId={asked.recusalId}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}
