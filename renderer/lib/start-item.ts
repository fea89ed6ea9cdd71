import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AgendaKind, ItemSource } from '#shared/domain/committee/item.ts';
import { showToast } from '../ui/feedback/toast.tsx';
import { offerUndo } from './annul.tsx';
import { CallError, useCommandEntry } from './call.ts';
import { errorTitle } from './error-text.ts';
import { useMay } from './session.ts';

export interface StartItem {
  readonly may: boolean;
  readonly isPending: boolean;
  /** Begins an item with everything known filled in, and goes to where the rest is written. */
  readonly start: (source: ItemSource, kind?: AgendaKind) => void;
}

/** "Indstil til udvalget": from the case and from everything on it that may be asked about. */
export function useStartItem(caseId: string): StartItem {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const may = useMay('committee.propose');
  const begin = useCommandEntry('committee.startItem');
  const start = async (source: ItemSource, kind: AgendaKind | null) => {
    try {
      const { id, version } = await begin.mutateAsync({ caseId, kind, source });
      offerUndo(t, t('agendaItem.started'), { caseId, kind: 'agenda-item', id, version });
      navigate(`/cases/${caseId}/committee/${id}`);
    } catch (thrown) {
      if (!(thrown instanceof CallError)) throw thrown;
      const { title, wayOn } = errorTitle(t, thrown.appError);
      showToast({ title, description: wayOn, tone: 'warning' });
    }
  };
  return {
    may,
    isPending: begin.isPending,
    start: (source, kind) => void start(source, kind ?? null),
  };
}
