import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { SaveConflict } from '#shared/base/errors.ts';
import { formatDate, formatDateTime } from '#shared/base/format.ts';
import type { HoldFollowUp } from '#shared/contract/follow-ups.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { FollowUpForm, Outcome, WorkingOutcome } from '#shared/domain/follow-ups/model.ts';
import { valueInWords } from '../../lib/goal-words.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ConflictDialog } from '../../ui/overlays/conflict-dialog.tsx';

interface HoldConflictProps {
  readonly view: CaseView;
  readonly conflict: SaveConflict;
  readonly labels: Readonly<Record<string, string>>;
  readonly onDecide: (deciding: NonNullable<HoldFollowUp['deciding']>) => void;
  readonly onClose: () => void;
}

/** Somebody has saved what may be the same meeting: one of the two, field by field, or two meetings. */
export function HoldConflict({ view, conflict, labels, onDecide, onClose }: HoldConflictProps) {
  const { t } = useTranslation();
  const { rowId } = conflict;
  if (rowId === undefined) return null;
  return (
    <ConflictDialog
      isOpen
      savedBy={conflict.savedBy}
      savedAt={formatDateTime(conflict.savedAt)}
      fields={conflict.fields.map(({ field, yours, theirs }) => ({
        field,
        label: labels[field] ?? field,
        mine: inWords(t, view, field, yours),
        theirs: inWords(t, view, field, theirs),
      }))}
      lead={<p>{t('followUps.merge.lead')}</p>}
      otherWay={
        <Button onPress={() => onDecide({ kind: 'besides', followUpIds: [rowId] })}>
          {t('followUps.merge.besides')}
        </Button>
      }
      onResolve={(choices) =>
        onDecide({
          kind: 'merge',
          followUpId: rowId,
          version: conflict.currentVersion,
          choices,
        })
      }
      onClose={onClose}
    />
  );
}

/** A value of the conflict as people read it; the names are those of shared/domain/follow-ups/merge.ts. */
function inWords(t: TFunction, view: CaseView, field: string, value: unknown): string {
  if (Array.isArray(value)) {
    return value.map((one) => t(`words.workingOutcome.${WorkingOutcome.parse(one)}`)).join(', ');
  }
  if (typeof value === 'boolean') return t(value ? 'words.yes' : 'words.no');
  if (typeof value === 'string') return textInWords(t, field, value);
  if (typeof value !== 'object' || value === null) return '';
  if (field.startsWith('goals.')) return answerInWords(t, view, field, value);
  const { potential, reason } = value as {
    readonly potential: 'high' | 'medium' | 'limited';
    readonly reason: string;
  };
  return `${t(`words.potential.${potential}`)}: ${reason}`;
}

function textInWords(t: TFunction, field: string, value: string): string {
  if (field === 'heldOn') return formatDate(value);
  if (field === 'form') return t(`words.followUpForm.${FollowUpForm.parse(value)}`);
  if (field.endsWith('.outcome')) return t(`words.outcome.${Outcome.parse(value)}`);
  return value;
}

interface ShownAnswer {
  readonly reason?: string;
  readonly value?: number | null;
  readonly measuredOn?: string;
  readonly source?: 'caseworker' | 'provider' | 'citizen';
}

function answerInWords(t: TFunction, view: CaseView, field: string, shown: ShownAnswer): string {
  if (shown.reason !== undefined) {
    return t('followUps.history.notMeasured', { reason: shown.reason });
  }
  const found = view.goals.find(({ goal }) => field === `goals.${goal.id}.answer`);
  if (!found?.goal.scale || !shown.measuredOn || !shown.source) return '';
  return t('followUps.history.measuredAs', {
    value: valueInWords(t, found.goal.scale, shown.value ?? null),
    date: formatDate(shown.measuredOn),
    source: t(`words.source.${shown.source}`),
  });
}
