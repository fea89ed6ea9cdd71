import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#shared/base/format.ts';
import type { MyDay } from '#shared/domain/follow-ups/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { Link } from '../../ui/actions/link.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import styles from './follow-ups.module.css';

type Drafted = MyDay['drafts'][number];

/** Each kind of draft that has an address to be taken up again at: key 'goal:<case>:<goal>' and the like. */
const PLACES = {
  'follow-up': (caseId: string) => `/cases/${caseId}/follow-ups/hold`,
  goal: (caseId: string, id: string) =>
    id === 'new' ? `/cases/${caseId}/goals/new` : `/cases/${caseId}/goals/${id}/edit`,
  'sub-goal': (caseId: string, id: string) => `/cases/${caseId}/goals/${id}`,
  measurement: (caseId: string, id: string) => `/cases/${caseId}/goals/${id}`,
  need: (caseId: string) => `/cases/${caseId}/overview`,
  wishes: (caseId: string) => `/cases/${caseId}/overview`,
  stay: (caseId: string) => `/cases/${caseId}/interventions`,
  intervention: (caseId: string) => `/cases/${caseId}/interventions`,
  'new-case': () => '/cases/new',
} as const satisfies Record<string, (caseId: string, id: string) => string>;
type DraftKind = keyof typeof PLACES;

/** What was left half-done. Never shown as finished anywhere else. */
export function MyDayDrafts({ day }: { readonly day: MyDay }) {
  const { t } = useTranslation();
  const onLines = halfDoneOn(day);
  const drafts = day.drafts
    .filter(({ key }) => !onLines.includes(key))
    .flatMap((draft) => placed(draft));
  const nameOf = useCaseNames(day, drafts.length > 0);
  if (drafts.length === 0) return null;
  return (
    <Panel title={t('followUps.myDay.drafts')}>
      <ul className={styles['lines']}>
        {drafts.map(({ draft, kind, caseId, path }) => (
          <li key={draft.key} className={styles['line']}>
            <span className={styles['reason']}>
              <Link to={path}>{t(`followUps.myDay.draftKind.${kind}`)}</Link>
              {kind === 'new-case' ? null : (
                <span>{nameOf(caseId) ?? t('followUps.myDay.someCase')}</span>
              )}
              <span className={styles['soft']}>
                {t('followUps.myDay.draftFrom', { at: formatDateTime(draft.savedAt) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** A half-done follow-up stands on the line of its case: it is not said twice. */
function halfDoneOn(day: MyDay): readonly string[] {
  return [...day.overdue, ...day.dueToday, ...day.upcoming, ...day.waiting].flatMap((line) =>
    line.reasons.some(({ kind }) => kind === 'follow-up-half-done')
      ? [`follow-up:${line.caseId}`]
      : [],
  );
}

function placed(draft: Drafted) {
  const [kind = '', caseId = '', id = ''] = draft.key.split(':');
  if (!isKind(kind)) return [];
  return [{ draft, kind, caseId, path: PLACES[kind](caseId, id) }];
}

function isKind(kind: string): kind is DraftKind {
  return Object.hasOwn(PLACES, kind);
}

/** Min dag names the cases on it; a draft may be of a case that has nothing else today. */
function useCaseNames(day: MyDay, wanted: boolean): (caseId: string) => string | undefined {
  const mine = useQueryEntry(
    'cases.list',
    {
      scope: 'mine',
      status: 'open',
      teamId: null,
      employeeId: null,
      providerId: null,
      paragraph: null,
      followUp: null,
      text: '',
    },
    { enabled: wanted, listensTo: ['cases'] },
  );
  const onMyDay = [...day.overdue, ...day.dueToday, ...day.upcoming, ...day.waiting];
  return (caseId) =>
    [...onMyDay, ...(mine.data?.rows ?? [])].find((one) => one.caseId === caseId)?.name;
}
