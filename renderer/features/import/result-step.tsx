import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatInteger } from '#shared/base/format.ts';
import { useMay } from '../../lib/session.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { ImportOutcome } from './import-screen.tsx';
import styles from './import.module.css';
import { StepHeading } from './step-heading.tsx';

interface ResultStepProps {
  readonly outcome: ImportOutcome;
  readonly onAnother: () => void;
}

const COUNTS = ['added', 'changed', 'unchanged', 'faulty'] as const;

/** What was done, what is left to do, and the way on. */
export function ResultStep({ outcome, onAnother }: ResultStepProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [mayReadCases, mayPutInTeam] = [useMay('case.read'), useMay('user.manage')];
  return (
    <Stack>
      <StepHeading step="result">{t('importScreen.result.title')}</StepHeading>
      <Panel>
        <DefinitionList
          items={COUNTS.map((count) => ({
            term: t(`importScreen.result.${count}`),
            value: formatInteger(outcome[count]),
          }))}
        />
        <ul className={styles['soft']}>
          <li>{t('importScreen.result.teams')}</li>
          <li>{t('importScreen.result.employees')}</li>
          <li>{t('importScreen.result.withoutFollowUp')}</li>
        </ul>
      </Panel>
      <ButtonRow>
        {mayReadCases ? (
          <Button kind="primary" onPress={() => navigate('/cases')}>
            {t('importScreen.result.toCases')}
          </Button>
        ) : null}
        {mayPutInTeam ? (
          <Button onPress={() => navigate('/settings')}>{t('cases.list.toTeams')}</Button>
        ) : null}
        <Button onPress={onAnother}>{t('importScreen.result.another')}</Button>
      </ButtonRow>
    </Stack>
  );
}
