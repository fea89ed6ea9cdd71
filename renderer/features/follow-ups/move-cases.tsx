import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseloadMove } from '#shared/contract/caseload.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { MovePreviewLine } from '#shared/domain/caseload/view.ts';
import { offerTakeBack } from '../../lib/annul.tsx';
import { call, useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { issueText } from '../../lib/error-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { CheckboxGroup } from '../../ui/fields/checkbox.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './weeks.module.css';

interface MoveCasesProps {
  readonly move: CaseloadMove;
  readonly onMoved: () => void;
}

/** How many, what is due meanwhile, who is covered already, and what cannot be moved, one by one with the reason. */
export function MoveCases({ move, onMoved }: MoveCasesProps) {
  const { t } = useTranslation();
  const preview = useQueryEntry('caseload.previewMove', move);
  if (preview.error) return <Refused error={preview.error.appError} />;
  if (!preview.data) return <Skeleton lines={6} />;
  if (preview.data.length === 0) return <EmptyState title={t('load.move.nothing')} />;
  return <Chosen move={move} lines={preview.data} onMoved={onMoved} />;
}

interface ChosenProps extends MoveCasesProps {
  readonly lines: readonly MovePreviewLine[];
}

function Chosen({ move, lines, onMoved }: ChosenProps) {
  const { t } = useTranslation();
  const movable = lines.filter(({ refusal }) => refusal === null);
  const refused = lines.filter(({ refusal }) => refusal !== null);
  const [chosen, setChosen] = useState<readonly string[]>(movable.map(({ caseId }) => caseId));
  const command = useCommandEntry('caseload.move');
  const due = movable
    .filter(({ caseId }) => chosen.includes(caseId))
    .reduce((sum, { dueMeanwhile }) => sum + dueMeanwhile, 0);
  const carryOut = () =>
    command.mutate(
      { ...move, caseIds: [...chosen] },
      {
        onSuccess: ({ moveId, cases }) => {
          onMoved();
          offerTakeBack(t, t('load.move.done', { count: cases }), {
            id: moveId,
            takeBack: () => call.caseload.undoMove({ moveId }),
          });
        },
      },
    );
  return (
    <Stack>
      <p>
        {t('load.move.summary', {
          cases: t('load.move.cases', { count: chosen.length }),
          due: t('load.move.due', { count: due }),
        })}
      </p>
      {refused.length === 0 ? null : <CannotMove lines={refused} />}
      {movable.length === 0 ? null : (
        <>
          <CheckboxGroup
            label={t('load.move.which')}
            options={movable.map((line) => ({
              id: line.caseId,
              label: `${line.name}, ${line.caseNumber}`,
              description: [
                t('load.move.due', { count: line.dueMeanwhile }),
                ...(line.coverInitials === null
                  ? []
                  : [t('load.move.coveredBy', { initials: line.coverInitials })]),
              ].join(' · '),
            }))}
            value={chosen}
            onChange={setChosen}
          />
          {command.error ? <Refused error={command.error.appError} /> : null}
          <div>
            <Button
              kind="primary"
              isPending={command.isPending}
              disabledReason={chosen.length === 0 ? t('load.move.choose') : undefined}
              onPress={carryOut}
            >
              {t('load.move.carryOut', { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}

function CannotMove({ lines }: { readonly lines: readonly MovePreviewLine[] }) {
  const { t } = useTranslation();
  return (
    <Banner tone="warning" title={t('load.move.cannot', { count: lines.length })}>
      <ul className={styles['refused']}>
        {lines.map(({ caseId, caseNumber, name, refusal }) => (
          <li key={caseId}>
            {caseNumber} {name}: {issueText(t, { code: refusal ?? '' })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** What is wrong with the move as a whole, said where it was chosen. */
function Refused({ error }: { readonly error: AppError }) {
  const { t } = useTranslation();
  if (error.kind !== 'validation') return <ErrorPanel error={error} />;
  const said = new Set(error.issues.map((issue) => issueText(t, issue)));
  return (
    <Banner tone="warning" announce>
      {[...said].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Banner>
  );
}
