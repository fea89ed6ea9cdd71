import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseHit } from '#shared/contract/cases.ts';
import { call } from '../../lib/call.ts';
import { useMay } from '../../lib/session.ts';

export interface FoundCase {
  readonly caseId: string;
  /** The name, or initials and why there is no more. */
  readonly who: string;
  readonly about: string;
}

interface CaseSearch {
  /** By name, case number or the start of a CPR. Stable. */
  readonly search: (text: string) => Promise<readonly FoundCase[]>;
  /** Logs what was looked for: once, when a hit is opened or the search is left; never for each key. */
  readonly ended: (openedCaseId: string | null) => void;
}

export function useCaseSearch(): CaseSearch {
  const { t } = useTranslation();
  const mayRead = useMay('case.read');
  const asked = useRef('');
  const search = useCallback(
    async (text: string): Promise<readonly FoundCase[]> => {
      if (!mayRead) return [];
      // Erased again it has still been looked for.
      if (text.trim() === '') return [];
      asked.current = text.trim();
      const found = await call.cases.find({ text });
      const otherTeam = t('cases.search.otherTeam');
      return found.ok ? found.value.map((hit) => asFound(hit, otherTeam)) : [];
    },
    [t, mayRead],
  );
  const ended = useCallback((openedCaseId: string | null) => {
    const text = asked.current;
    asked.current = '';
    if (text !== '') void call.cases.searchEnded({ text, openedCaseId });
  }, []);
  return { search, ended };
}

function asFound(hit: CaseHit, otherTeam: string): FoundCase {
  const about = [hit.caseNumber, hit.maskedCpr, hit.teamName].filter((part) => part !== null);
  return {
    caseId: hit.caseId,
    who: hit.name ?? `${hit.initials} – ${otherTeam}`,
    about: about.join(' · '),
  };
}
