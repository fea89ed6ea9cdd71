import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useMay } from '../../lib/session.ts';
import { Link } from '../../ui/actions/link.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { GoalForm } from './goal-form.tsx';
import type { CopySource } from './goal-form-values.ts';
import { GoalList } from './goal-list.tsx';

interface GoalsTabProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** /goals is the list, /goals/<id> one goal of it, /goals/<id>/edit and /goals/new(/<copied id>) the form. */
export function GoalsTab({ view, canChange }: GoalsTabProps) {
  const { item, action } = useParams<{ item?: string; action?: string }>();
  const mayWrite = useMay('goal.write') && canChange;
  const catalogue = useQueryEntry('catalogue.current', null, {
    listensTo: ['catalogue', 'settings'],
  });
  if (catalogue.error) {
    return <ErrorPanel error={catalogue.error.appError} onRetry={() => void catalogue.refetch()} />;
  }
  if (!catalogue.data) return <Skeleton lines={8} />;
  const { concepts } = catalogue.data;
  const goalOf = (id: string | undefined) => view.goals.find(({ goal }) => goal.id === id) ?? null;
  const isNew = item === 'new';
  if (!isNew && action !== 'edit') {
    return <GoalList view={view} canChange={mayWrite} focusedId={item} />;
  }
  const edited = isNew ? null : goalOf(item);
  const reason = whyNot(mayWrite, isNew, edited);
  if (reason !== null) return <NoForm caseId={view.header.caseId} reason={reason} />;
  return (
    <GoalForm
      key={`${item}-${action}`}
      caseView={view}
      edited={edited}
      copied={isNew ? sourceOf(view, action) : null}
      concepts={concepts}
    />
  );
}

/** A new goal may begin from a closed one, or from a sub-goal and the goal it stands under. */
function sourceOf(view: CaseView, id: string | undefined): CopySource | null {
  for (const { goal, subGoals } of view.goals) {
    if (goal.id === id) return { id: goal.id, goal, subGoal: null };
    const subGoal = subGoals.find((one) => one.id === id);
    if (subGoal) return { id: subGoal.id, goal, subGoal };
  }
  return null;
}

type WhyNot = 'cannot' | 'notHere' | 'closed';

function whyNot(
  mayWrite: boolean,
  isNew: boolean,
  edited: CaseView['goals'][number] | null,
): WhyNot | null {
  if (!mayWrite) return 'cannot';
  if (isNew) return null;
  if (edited === null) return 'notHere';
  return isClosed(edited.goal.status) ? 'closed' : null;
}

function NoForm({ caseId, reason }: { readonly caseId: string; readonly reason: WhyNot }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t(`goals.form.${reason}`)}
      actions={<Link to={`/cases/${caseId}/goals`}>{t('goals.list.back')}</Link>}
    >
      <p>{t(`goals.form.${reason}Hint`)}</p>
    </EmptyState>
  );
}
