import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { mayWriteOn } from '#shared/domain/committee/on-closed-case.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useCanSave, useMay } from '../../lib/session.ts';
import { Link } from '../../ui/actions/link.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { DecidedPanel } from './decided-panel.tsx';
import { ItemCard } from './item-card.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemList } from './item-list.tsx';
import { NoticesPanel } from './notices-panel.tsx';
import { TasksPanel } from './tasks-panel.tsx';
import { PageSheet } from './page-sheet.tsx';

interface CommitteeTabProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** /committee is the list of the case's items, /committee/<id> one of them: written while it is open, else read. */
export function CommitteeTab({ view, canChange }: CommitteeTabProps) {
  const { item } = useParams<{ item?: string }>();
  const mayPropose = useMay('committee.propose') && canChange;
  return item === undefined ? (
    <Stack gap={6}>
      <ItemList view={view} mayPropose={mayPropose} />
      <TasksAndNotices view={view} canChange={canChange} />
    </Stack>
  ) : (
    <OneItem key={item} view={view} itemId={item} mayPropose={mayPropose} canChange={canChange} />
  );
}

function TasksAndNotices({ view, canChange }: CommitteeTabProps) {
  const { caseId, closedOn } = view.header;
  const mayWrite = useMay('case.write');
  const mayCarryOut = useMay('case.end') && canChange;
  const canSave = useCanSave();
  const canWrite = mayWrite && canSave && view.asOf === null;
  const all = useQueryEntry('committee.caseTasks', { caseId }, { listensTo: ['case'] });
  if (all.error) {
    return <ErrorPanel error={all.error.appError} onRetry={() => void all.refetch()} />;
  }
  if (!all.data) return <Skeleton lines={4} />;
  return (
    <>
      <NoticesPanel
        notices={all.data.notices}
        mayWrite={canWrite && mayWriteOn(view.case, 'notice')}
        mayBeComplained={closedOn !== null && view.citizen.diedOn === null}
      />
      <TasksPanel
        view={view}
        tasks={all.data.tasks}
        mayWrite={canWrite && mayWriteOn(view.case, 'task')}
        mayCarryOut={mayCarryOut}
      />
    </>
  );
}

interface OneItemProps {
  readonly view: CaseView;
  readonly itemId: string;
  readonly mayPropose: boolean;
  readonly canChange: boolean;
}

function OneItem({ view, itemId, mayPropose, canChange }: OneItemProps) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const page = useQueryEntry('committee.item', { caseId, itemId }, { listensTo: ['case'] });
  const back = <Link to={`/cases/${caseId}/committee`}>{t('agendaItem.back')}</Link>;
  if (page.error?.appError.kind === 'not-found') {
    return (
      <EmptyState title={t('agendaItem.notHere')} actions={back}>
        <p>{t('agendaItem.notHereHint')}</p>
      </EmptyState>
    );
  }
  if (page.error) {
    return <ErrorPanel error={page.error.appError} onRetry={() => void page.refetch()} />;
  }
  if (!page.data) return <Skeleton lines={10} />;
  const { state } = page.data;
  const isOpen = state === 'waiting' || state === 'on-agenda';
  return (
    <Stack>
      <p>{back}</p>
      {isOpen && mayPropose ? (
        <ItemForm caseView={view} page={page.data} />
      ) : (
        <>
          <ItemCard line={page.data} mayPropose={false} isAlone />
          {state === 'decided' ? (
            <DecidedPanel view={view} itemId={itemId} canChange={canChange} />
          ) : null}
          <PageSheet
            title={t(state === 'decided' ? 'agendaItem.frozenPage' : 'agendaItem.preview')}
            summary={page.data.summary}
          />
        </>
      )}
    </Stack>
  );
}
