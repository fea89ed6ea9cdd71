import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { stepNumber } from '#shared/domain/revisitation/steps.ts';
import type { RevisitationView } from '#shared/domain/revisitation/view.ts';
import { useAnnul } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { useMay } from '../../lib/session.ts';
import { useStartItem } from '../../lib/start-item.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { ReasonDialog } from '../../ui/overlays/dialog.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { AssessDialog } from './assess-dialog.tsx';
import { CarryOutDialog } from './carry-out-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { CourseDialog } from './course-dialog.tsx';
import { EffectPanel } from './effect-panel.tsx';
import { EndEffectDialog } from './end-effect-dialog.tsx';
import { ResultDialog } from './result-dialog.tsx';
import { StateTag } from './state-tag.tsx';
import { StepDialog } from './step-dialog.tsx';
import { type AskedStep, StepLadder } from './step-ladder.tsx';

interface CoursePanelProps {
  readonly view: CaseView;
  readonly course: RevisitationView;
  readonly canChange: boolean;
}

type Asked = AskedStep | 'assess' | 'close' | 'override' | 'effect' | null;

/** One course: where it stands, the way through it, and what it has come to. */
export function CoursePanel({ view, course, canChange }: CoursePanelProps) {
  const { t } = useTranslation();
  const mayOversee = useMay('team.oversee') && canChange;
  const annul = useAnnul();
  const [asked, setAsked] = useState<Asked>(null);
  const onClose = () => setAsked(null);
  const isOpen = course.state === 'open';
  const isRunning = isOpen || course.state === 'carried-out';
  const { id, caseId, version, identifiedOn } = course.course;
  const starting = useStartItem(caseId);
  const title = t('revisitation.courseOf', { date: formatDate(identifiedOn) });
  const missing = course.missingBeforeReady.map(stepNumber).join(', ');
  return (
    <Panel
      title={title}
      help={<HelpTerm term="revisitation" />}
      actions={
        canChange && isRunning ? (
          <Row>
            {isOpen ? (
              <Button onPress={() => setAsked('assess')}>{t('revisitation.assess')}</Button>
            ) : null}
            {isOpen && starting.may ? (
              <Button
                isPending={starting.isPending}
                onPress={() => starting.start({ kind: 'revisitation', id })}
              >
                {t('agendaItem.startFrom')}
              </Button>
            ) : null}
            <Button onPress={() => setAsked('close')}>{t('revisitation.close')}</Button>
            {isOpen ? (
              <Button
                kind="quiet"
                onPress={() => annul.ask({ caseId, kind: 'revisitation', id, version }, title)}
              >
                {t('words.annul.confirm')}
              </Button>
            ) : null}
          </Row>
        ) : undefined
      }
    >
      <Stack>
        <Row>
          <StateTag state={course.state} />
          <span>{t('revisitation.age', { count: course.ageInDays })}</span>
        </Row>
        {isOpen && missing !== '' ? (
          <Banner
            tone="neutral"
            actions={
              mayOversee ? (
                <Button size="small" onPress={() => setAsked('override')}>
                  {t('revisitation.override')}
                </Button>
              ) : undefined
            }
          >
            <p>{t('revisitation.missingBeforeReady', { steps: missing })}</p>
          </Banner>
        ) : null}
        {isOpen && course.lacksElderlyKnowledge ? (
          <p>{t('revisitation.lacksElderlyKnowledge')}</p>
        ) : null}
        <Facts course={course} />
        <StepLadder view={course} canChange={canChange} onAsk={setAsked} />
        <EffectPanel view={course} onEnd={canChange ? () => setAsked('effect') : undefined} />
      </Stack>
      {annul.dialog}
      {asked === 'identified' ? (
        <CourseDialog caseId={course.course.caseId} course={course.course} onClose={onClose} />
      ) : null}
      {asked === 'assess' ? <AssessDialog view={course} onClose={onClose} /> : null}
      {asked === 'carried-out' ? (
        <CarryOutDialog view={view} course={course} onClose={onClose} />
      ) : null}
      {asked === 'result' ? <ResultDialog course={course.course} onClose={onClose} /> : null}
      {asked === 'close' ? <CloseDialog course={course.course} onClose={onClose} /> : null}
      {asked === 'effect' ? <EndEffectDialog course={course.course} onClose={onClose} /> : null}
      {asked === 'override' ? <OverrideDialog course={course} onClose={onClose} /> : null}
      {isStepKind(asked) ? <StepDialog view={course} kind={asked} onClose={onClose} /> : null}
    </Panel>
  );
}

function isStepKind(
  asked: Asked,
): asked is Exclude<AskedStep, 'identified' | 'carried-out' | 'result'> {
  return (
    asked !== null &&
    !['identified', 'carried-out', 'result', 'assess', 'close', 'override', 'effect'].includes(
      asked,
    )
  );
}

function Facts({ course: view }: { readonly course: RevisitationView }) {
  const { t } = useTranslation();
  const today = useToday();
  const { course, place, pension } = view;
  return (
    <DefinitionList
      columns={2}
      items={[
        ...(pension === null
          ? []
          : [
              {
                term: t('revisitation.pension.term'),
                value: t(
                  pension.on > today
                    ? 'revisitation.pension.comes'
                    : 'revisitation.pension.reached',
                  { date: formatDate(pension.on) },
                ),
              },
            ]),
        ...(course.assessmentResult === null
          ? []
          : [
              {
                term: t('history.field.assessmentResult'),
                value: t(`revisitation.assessment.${course.assessmentResult}`),
              },
            ]),
        ...(course.route === null
          ? []
          : [{ term: t('history.field.route'), value: t(`revisitation.route.${course.route}`) }]),
        ...(place === null ? [] : [{ term: t('revisitation.livesIn'), value: place.display }]),
        ...(course.moveBasis === null
          ? []
          : [
              {
                term: t('history.field.moveBasis'),
                value: t('revisitation.basis.given', {
                  kind: t(`revisitation.basis.${course.moveBasis.kind}`),
                  date: formatDate(course.moveBasis.on),
                }),
              },
            ]),
        ...(course.closedReason === null
          ? []
          : [{ term: t('revisitation.closedBecause'), value: course.closedReason }]),
        ...(course.nextDialogueOn === null
          ? []
          : [
              {
                term: t('history.field.nextDialogueOn'),
                value: formatDate(course.nextDialogueOn),
              },
            ]),
      ]}
    />
  );
}

function OverrideDialog(props: {
  readonly course: RevisitationView;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const override = useCommandEntry('revisitation.overrideReady');
  const { caseId, id, version } = props.course.course;
  return (
    <ReasonDialog
      title={t('revisitation.override')}
      confirmLabel={t('revisitation.override')}
      isOpen
      isPending={override.isPending}
      onConfirm={(reason) =>
        override.mutate(
          { caseId, revisitationId: id, version, reason },
          { onSuccess: props.onClose },
        )
      }
      onClose={props.onClose}
    >
      <p>{t('revisitation.overrideLead')}</p>
      {override.error ? <ErrorPanel error={override.error.appError} /> : null}
    </ReasonDialog>
  );
}
