import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import { formatWholeKroner } from '#shared/base/format.ts';
import type { CaseView, InterventionView } from '#shared/domain/cases/view.ts';
import { useAnnul } from '../../lib/annul.tsx';
import { useCanSave, useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { ActionPlanButton } from './help-print-menu.tsx';
import { InterventionCard } from './intervention-card.tsx';
import { InterventionsExport } from './interventions-export.tsx';
import { InterventionDialog } from './intervention-dialog.tsx';
import { type HelpAct, HelpDialogs } from './help-dialogs.tsx';
import { StaysPanel } from './stays-panel.tsx';
import styles from './cases.module.css';

interface TabProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** Where the citizen lives, and the help: what runs first, what is over folded away. */
export function InterventionsTab({ view, canChange }: TabProps) {
  const { t } = useTranslation();
  const [creating, setCreating] = useState(false);
  const [act, setAct] = useState<HelpAct | null>(null);
  const annul = useAnnul();
  const canPrice = useCanPrice(view);
  const over = view.interventions.filter(isOver);
  const running = view.interventions.filter((one) => !isOver(one));
  const card = (help: InterventionView) => (
    <InterventionCard
      key={help.intervention.id}
      help={help}
      isProtected={view.header.isProtected}
      isPast={view.asOf !== null}
      stays={view.stays}
      canChange={canChange}
      canPrice={canPrice}
      annul={annul}
      onAct={(kind) => setAct({ kind, help })}
    />
  );
  return (
    <Stack gap={6}>
      <div className={styles['tabHead']}>
        <YearlyCost view={view} />
        <Row>
          <ActionPlanButton view={view} />
          <InterventionsExport view={view} />
          {canChange ? (
            <Button icon={<Plus />} onPress={() => setCreating(true)}>
              {t('cases.intervention.new')}
            </Button>
          ) : null}
        </Row>
      </div>
      <StaysPanel view={view} canChange={canChange} />
      {running.length === 0 ? (
        <EmptyState title={t('cases.intervention.none')}>
          {t('cases.intervention.noneHint')}
        </EmptyState>
      ) : (
        running.map(card)
      )}
      {over.length === 0 ? null : (
        <details className={styles['details']}>
          <summary>{t('cases.intervention.over', { count: over.length })}</summary>
          <Stack gap={4}>{over.map(card)}</Stack>
        </details>
      )}
      {annul.dialog}
      {act ? <HelpDialogs view={view} act={act} onClose={() => setAct(null)} /> : null}
      {creating ? (
        <InterventionDialog view={view} intervention={null} onClose={() => setCreating(false)} />
      ) : null}
    </Stack>
  );
}

function isOver({ state }: InterventionView): boolean {
  return state === 'ended' || state === 'cancelled';
}

/** Prices settle late: rates and hours are entered on a closed case too. */
function useCanPrice(view: CaseView): boolean {
  const mayWrite = useMay('case.write');
  const canSave = useCanSave();
  return mayWrite && canSave && view.asOf === null;
}

function YearlyCost({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const maySeeMoney = useMay('money.read');
  const { amount, known, total, isHighCost } = view.yearlyCost;
  if (!maySeeMoney || total === 0) return <span />;
  return (
    <p className={styles['total']}>
      {t('cases.overview.yearlyCost')} <HelpTerm term="yearly-cost" />{' '}
      <strong>{amount === null ? t('ui.notKnown') : formatWholeKroner(amount)}</strong>{' '}
      <span className={styles['soft']}>
        {t('cases.overview.known', { known, count: total })}
        {isHighCost ? ` · ${t('cases.overview.highCost')}` : null}
      </span>
    </p>
  );
}
