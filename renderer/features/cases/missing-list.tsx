import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { missing } from '../../locales/da/missing.ts';
import { Link } from '../../ui/actions/link.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { NeedDialog } from './need-dialog.tsx';
import styles from './cases.module.css';

type MissingKey = keyof typeof missing;

/** Where each thing is settled: a tab, or a dialog of this page. */
const WAYS = {
  caseworker: 'assign',
  need: 'record-need',
  intervention: 'interventions',
  'start-unconfirmed': 'interventions',
  purpose: 'interventions',
  'target-group': 'interventions',
  rate: 'interventions',
  'schedule-not-set': 'follow-ups',
  potential: 'follow-ups',
  'move-out-plan': 'move-out',
  'move-out-goal': 'move-out',
  goal: 'goals',
  'goal-draft': 'goals',
} as const satisfies Record<MissingKey, string>;

/** Said under Næste skridt, by name and with a way of their own. Of the past there is no next step. */
const REMINDED: readonly MissingKey[] = ['start-unconfirmed', 'schedule-not-set', 'goal-draft'];

function isMissingKey(key: string): key is MissingKey {
  return Object.hasOwn(WAYS, key);
}

interface MissingListProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** What the case lacks, in the order it should be settled, each with its way. */
export function MissingList({ view, canChange }: MissingListProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'assign' | 'record-need' | null>(null);
  const isNow = view.asOf === null && view.header.closedOn === null;
  const keys = view.missing.filter(isMissingKey).filter((key) => !isNow || !REMINDED.includes(key));
  const { caseId } = view.header;
  if (keys.length === 0) return null;
  return (
    <>
      <Banner tone="warning" title={t('cases.overview.missing')}>
        <ul className={styles['bullets']}>
          {keys.map((key) => (
            <li key={key}>
              <Way
                way={canChange ? WAYS[key] : null}
                caseId={caseId}
                label={t(`missing.${key}`)}
                onOpen={setOpen}
              />
            </li>
          ))}
        </ul>
      </Banner>
      {open === 'assign' ? (
        <AssignDialog view={view} kind="caseworker" onClose={() => setOpen(null)} />
      ) : null}
      {open === 'record-need' ? <NeedDialog caseId={caseId} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

interface WayProps {
  /** null where nothing may be changed. */
  readonly way: (typeof WAYS)[MissingKey] | null;
  readonly caseId: string;
  readonly label: string;
  readonly onOpen: (dialog: 'assign' | 'record-need') => void;
}

function Way({ way, caseId, label, onOpen }: WayProps) {
  if (way === null) return label;
  if (way === 'assign' || way === 'record-need') {
    return (
      <button type="button" className={styles['link']} onClick={() => onOpen(way)}>
        {label}
      </button>
    );
  }
  return <Link to={`/cases/${caseId}/${way}`}>{label}</Link>;
}
