import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CandidateRow } from '#shared/domain/revisitation/view.ts';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { RemoveCandidateDialog } from './candidate-dialog.tsx';
import styles from './revisitation.module.css';

/** Who is waiting for a dialogue, and why: always something a person has said. */
export function Candidates({ rows }: { readonly rows: readonly CandidateRow[] }) {
  const { t } = useTranslation();
  const mayWrite = useMay('case.write');
  const [removing, setRemoving] = useState<CandidateRow | null>(null);
  if (rows.length === 0) return <p>{t('revisitation.noCandidates')}</p>;
  return (
    <>
      <ul className={styles['ladder']}>
        {rows.map((row) => (
          <li key={row.caseId} className={styles['block']}>
            <strong>
              <Link
                to={`/cases/${row.caseId}/revisitation`}
              >{`${row.name} · ${row.caseNumber}`}</Link>
            </strong>
            {row.reasons.map((reason) => (
              <p key={`${reason.kind}:${reason.on}`} className={styles['said']}>
                {t(`revisitation.candidateWhy.${reason.kind}`, { date: formatDate(reason.on) })}
                {reason.kind === 'added' ? `: ${reason.reason}` : null}
              </p>
            ))}
            {mayWrite && row.entry !== null ? (
              <div>
                <Button size="small" onPress={() => setRemoving(row)}>
                  {t('revisitation.removeCandidate')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {removing?.entry ? (
        <RemoveCandidateDialog
          caseId={removing.caseId}
          entry={removing.entry}
          onClose={() => setRemoving(null)}
        />
      ) : null}
    </>
  );
}
