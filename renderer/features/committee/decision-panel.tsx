import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryEntry } from '../../lib/call.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { DecidedView } from './decided-view.tsx';
import { DecisionForm } from './decision-form.tsx';
import { keysOf } from '../../lib/shortcuts.ts';
import { useMay } from '../../lib/session.ts';
import { participantName } from './participant-name.ts';
import { useDecisionLabels } from './decision-labels.ts';
import type { ShownItem } from './shown-item.ts';
import { useMayDecide } from './use-may-decide.ts';

/** What is decided on the item, or the form to decide it; for whoever may not, who may. */
export function DecisionPanel(at: ShownItem) {
  const { t } = useTranslation();
  const { line } = at;
  const [isCorrecting, setCorrecting] = useState(false);
  /** The form one stood in has gone: one goes on from what was saved. */
  const [comesFromForm, setComesFromForm] = useState(false);
  const { caseId, itemId } = line;
  const found = useQueryEntry('committee.decisionOn', { caseId, itemId });
  const mayDecide = useMayDecide(at);
  if (found.error) {
    return <ErrorPanel error={found.error.appError} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return <Skeleton lines={4} />;
  const { current } = found.data;
  const mayCorrect = mayDecide && found.data.notCorrectable.length === 0;
  return (
    <Panel title={t('meetingView.decision')}>
      {current !== null && !isCorrecting ? (
        <DecidedView
          decided={found.data}
          current={current}
          onCorrect={mayCorrect ? () => setCorrecting(true) : null}
          takesFocus={comesFromForm}
        />
      ) : mayDecide ? (
        <FormWithDefaults
          {...at}
          corrects={current?.decision ?? null}
          onDone={() => {
            setComesFromForm(true);
            setCorrecting(false);
          }}
        />
      ) : (
        <NotByYou {...at} />
      )}
    </Panel>
  );
}

/** Who decides in one's place, and how the keyboard is handed over. */
function NotByYou({ view, line }: ShownItem) {
  const { t } = useTranslation();
  const may = useMay('committee.decide');
  const leader = view.participants.find(
    ({ participant }) => participant.id === line.quorum.leader?.id,
  );
  return (
    <>
      <p>{t('meetingView.notDecided')}</p>
      {may && leader !== undefined && view.state === 'sent' ? (
        <p>{t('meetingView.handOver', { name: participantName(leader), keys: keysOf('lock') })}</p>
      ) : null}
    </>
  );
}

type FormAt = Omit<Parameters<typeof DecisionForm>[0], 'defaults' | 'labels'>;

function FormWithDefaults(props: FormAt) {
  const { view, line } = props;
  const labels = useDecisionLabels();
  const { caseId, itemId } = line;
  const found = useQueryEntry('committee.decisionDefaults', {
    meetingId: view.meeting.id,
    caseId,
    itemId,
  });
  if (found.error) {
    return <ErrorPanel error={found.error.appError} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return <Skeleton lines={4} />;
  return <DecisionForm {...props} defaults={found.data} labels={labels} />;
}
