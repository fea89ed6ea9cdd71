import { type ReactNode, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { AnnullableKind } from '#shared/contract/cases.ts';
import { ErrorPanel } from '../ui/feedback/error-panel.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { ReasonDialog } from '../ui/overlays/dialog.tsx';
import { call, useCommandEntry } from './call.ts';
import { errorTitle } from './error-text.ts';
import { markSaved } from './saved-at.ts';
import { forgetUndoable, rememberUndoable } from './undo.ts';

export interface Entered {
  readonly caseId: string;
  readonly kind: AnnullableKind;
  readonly id: string;
  readonly version: number;
}

/** Says that something was entered, and takes it back at once when that was a mistake: no reason is asked. */
export function offerUndo(t: TFunction, title: string, entered: Entered): void {
  const { caseId, kind, id, version } = entered;
  offerTakeBack(t, title, {
    id,
    takeBack: () => call.cases.annul({ caseId, kind, id, version, reason: null }),
    wayOn: t('words.annul.undoRefused'),
  });
}

interface TakeBack {
  /** Of what was entered: taken back once. */
  readonly id: string;
  readonly takeBack: () => Promise<Result<unknown, AppError>>;
  /** What can be done where it is refused; else what the refusal itself says. */
  readonly wayOn?: string;
}

/** The same for an act with a way back of its own. The button goes with its message; Ctrl+Z and the palette stay. */
export function offerTakeBack(t: TFunction, title: string, act: TakeBack): void {
  const undo = async () => {
    const answer = await act.takeBack();
    forgetUndoable(act.id);
    if (answer.ok) {
      markSaved();
      showToast({ title: t('words.annul.undone'), description: title });
      return;
    }
    const { title: refusal, wayOn } = errorTitle(t, answer.error);
    showToast({ title: refusal, description: act.wayOn ?? wayOn, tone: 'warning' });
  };
  rememberUndoable({ id: act.id, title, takeBack: undo });
  showToast({ title, action: { label: t('ui.undo'), onAction: () => void undo() } });
}

export interface Annulling {
  /** Asks for the reason. `name` is what a person calls it: "taksten fra 01.01.2026". */
  readonly ask: (entered: Entered, name: string) => void;
  /** Stands once on the screen. */
  readonly dialog: ReactNode;
}

/** Entered on the wrong person or by mistake: out of every figure with a reason, kept in history. */
export function useAnnul(): Annulling {
  const { t } = useTranslation();
  const annul = useCommandEntry('cases.annul');
  const [asked, setAsked] = useState<{ entered: Entered; name: string } | null>(null);
  const carryOut = (reason: string) => {
    if (!asked) return;
    const { caseId, kind, id, version } = asked.entered;
    annul.mutate(
      { caseId, kind, id, version, reason },
      {
        onSuccess: () => {
          setAsked(null);
          showToast({ title: t('words.annul.done', { name: asked.name }) });
        },
      },
    );
  };
  return {
    ask: (entered, name) => {
      annul.reset();
      setAsked({ entered, name });
    },
    dialog: (
      <ReasonDialog
        title={t('words.annul.title', { name: asked?.name ?? '' })}
        confirmLabel={t('words.annul.confirm')}
        isDanger
        isOpen={asked !== null}
        isPending={annul.isPending}
        onConfirm={carryOut}
        onClose={() => setAsked(null)}
      >
        <p>{t('words.annul.explain')}</p>
        {annul.error ? <ErrorPanel error={annul.error.appError} /> : null}
      </ReasonDialog>
    ),
  };
}
