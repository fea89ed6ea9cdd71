import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { isRunning } from '#shared/domain/revisitation/state.ts';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { CandidateDialog } from './candidate-dialog.tsx';
import { CourseDialog } from './course-dialog.tsx';
import { CoursePanel } from './course-panel.tsx';

interface RevisitationTabProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** The course that runs, and those that were. */
export function RevisitationTab({ view, canChange }: RevisitationTabProps) {
  const { t } = useTranslation();
  const mayWrite = useMay('case.write') && canChange;
  const [asked, setAsked] = useState<'begin' | 'candidate' | null>(null);
  const { caseId } = view.header;
  const runs = view.revisitations.some(({ course }) => isRunning(course));
  const begin =
    mayWrite && !runs ? (
      <Row>
        <Button kind="primary" onPress={() => setAsked('begin')}>
          {t('revisitation.begin')}
        </Button>
        <Button onPress={() => setAsked('candidate')}>{t('revisitation.addCandidate')}</Button>
      </Row>
    ) : null;
  return (
    <Stack gap={6}>
      {view.revisitations.length === 0 ? (
        <EmptyState title={t('revisitation.none')} actions={begin}>
          <p>{t('revisitation.noneHint')}</p>
        </EmptyState>
      ) : (
        begin
      )}
      {view.revisitations.map((one) => (
        <CoursePanel key={one.course.id} view={view} course={one} canChange={mayWrite} />
      ))}
      {asked === 'begin' ? (
        <CourseDialog caseId={caseId} course={null} onClose={() => setAsked(null)} />
      ) : null}
      {asked === 'candidate' ? (
        <CandidateDialog caseId={caseId} onClose={() => setAsked(null)} />
      ) : null}
    </Stack>
  );
}
