import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { CaseTask } from '#shared/domain/committee/decision.ts';
import type { TaskView } from '#shared/domain/committee/task-view.ts';
import { offerTakeBack } from '../../lib/annul.tsx';
import { call, useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { forgetUndoable } from '../../lib/undo.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import { CarryOutButton } from './carry-out-button.tsx';
import { NewTaskDialog, TaskDialog } from './task-dialog.tsx';
import styles from './committee.module.css';

interface TasksPanelProps {
  readonly view: CaseView;
  readonly tasks: readonly TaskView[];
  readonly mayWrite: boolean;
  readonly mayCarryOut: boolean;
}

/** What somebody is to do on the case: from decisions, and by hand. */
export function TasksPanel({ view, tasks, mayWrite, mayCarryOut }: TasksPanelProps) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const [editing, setEditing] = useState<CaseTask | null>(null);
  const add = mayWrite ? (
    <Button size="small" onPress={() => setAdding(true)}>
      {t('decision.task.new')}
    </Button>
  ) : null;
  return (
    <Panel title={t('decision.task.title')} actions={add}>
      {tasks.length === 0 ? <p className={styles['soft']}>{t('decision.task.none')}</p> : null}
      <ul className={styles['lines']}>
        {tasks.map((line) => (
          <TaskLine
            key={line.task.id}
            line={line}
            mayWrite={mayWrite}
            carryOut={
              mayCarryOut && line.itemId !== null && isToCarryOut(line.task) ? (
                <CarryOutButton view={view} itemId={line.itemId} task={line.task} />
              ) : null
            }
            onEdit={() => setEditing(line.task)}
          />
        ))}
      </ul>
      {isAdding ? (
        <NewTaskDialog caseId={view.header.caseId} onClose={() => setAdding(false)} />
      ) : null}
      {editing === null ? null : <TaskDialog task={editing} onClose={() => setEditing(null)} />}
    </Panel>
  );
}

interface TaskLineProps {
  readonly line: TaskView;
  readonly mayWrite: boolean;
  /** The act that settles it, where it is not ticked by hand. */
  readonly carryOut: ReactNode;
  readonly onEdit: () => void;
}

function isToCarryOut({ kind, doneOn }: CaseTask): boolean {
  return kind === 'carry-out' && doneOn === null;
}

function TaskLine({ line, mayWrite, carryOut, onEdit }: TaskLineProps) {
  const { t } = useTranslation();
  const { task, responsible, isOverdue, itemId } = line;
  const isDone = task.doneOn !== null;
  return (
    <li className={styles['line']}>
      <span className={styles['text']}>
        <span className={styles['who']}>
          {itemId === null ? (
            <span>{task.text}</span>
          ) : (
            <Link to={`/cases/${task.caseId}/committee/${itemId}`}>{task.text}</Link>
          )}
          <span className={styles['soft']}>{responsible.initials}</span>
          {task.doneOn === null ? (
            <StatusTag tone={isOverdue ? 'error' : 'neutral'}>
              {t(isOverdue ? 'decision.task.late' : 'decision.task.due', {
                date: formatDate(task.dueOn),
              })}
            </StatusTag>
          ) : (
            <StatusTag tone="success">
              {t('decision.task.doneOn', { date: formatDate(task.doneOn) })}
            </StatusTag>
          )}
        </span>
      </span>
      {mayWrite || carryOut !== null ? (
        <Row gap={2}>
          {carryOut}
          {mayWrite && task.kind === 'other' ? <Tick task={task} /> : null}
          {isDone || !mayWrite ? null : (
            <Button
              size="small"
              kind="quiet"
              aria-label={t('decision.task.editNamed', { text: task.text })}
              onPress={onEdit}
            >
              {t('ui.edit')}
            </Button>
          )}
        </Row>
      ) : null}
    </li>
  );
}

function Tick({ task }: { readonly task: CaseTask }) {
  const { t } = useTranslation();
  const today = useToday();
  const tick = useCommandEntry('committee.tickTask');
  const isDone = task.doneOn !== null;
  const { caseId, id: taskId, text } = task;
  const press = () =>
    tick.mutate(
      { caseId, taskId, version: task.version, doneOn: isDone ? null : today },
      {
        onSuccess: ({ version }) => {
          if (isDone) {
            forgetUndoable(taskId);
            return;
          }
          const undone = { caseId, taskId, version, doneOn: null };
          offerTakeBack(t, t('decision.task.ticked'), {
            id: taskId,
            takeBack: () => call.committee.tickTask(undone),
          });
        },
      },
    );
  return (
    <>
      {tick.error ? <ErrorPanel error={tick.error.appError} /> : null}
      <Button
        size="small"
        isPending={tick.isPending}
        aria-label={t(isDone ? 'decision.task.notDoneNamed' : 'decision.task.doneNamed', { text })}
        onPress={press}
      >
        {t(isDone ? 'decision.task.notDone' : 'decision.task.done')}
      </Button>
    </>
  );
}
