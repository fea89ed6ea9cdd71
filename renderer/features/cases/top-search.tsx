import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseHit } from '#shared/contract/cases.ts';
import { call } from '../../lib/call.ts';
import { SEARCH_FIELD_ID } from '../../lib/focus.ts';
import { useMay } from '../../lib/session.ts';
import type { Option } from '../../ui/fields/select.tsx';
import { SearchBox } from '../../ui/fields/search-box.tsx';

/** Finds a case by name, case number or the start of a CPR as it is typed, from every screen (Ctrl+K). */
export function TopSearch() {
  const mayRead = useMay('case.read');
  return mayRead ? <CaseSearch /> : null;
}

function CaseSearch() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const typed = useRef('');
  const search = useCallback(
    async (text: string): Promise<readonly Option[]> => {
      typed.current = text;
      if (text.trim() === '') return [];
      const found = await call.cases.find({ text });
      return found.ok ? found.value.map((hit) => optionOf(hit, t('cases.search.otherTeam'))) : [];
    },
    [t],
  );
  /** Logged once, when a hit is opened or the field is left; never for each key. */
  const ended = (openedCaseId: string | null) => {
    const text = typed.current.trim();
    typed.current = '';
    if (text !== '') void call.cases.searchEnded({ text, openedCaseId });
  };
  return (
    <SearchBox
      id={SEARCH_FIELD_ID}
      label={t('cases.search.label')}
      placeholder={t('cases.search.placeholder')}
      shortcut="Ctrl+K"
      search={search}
      onChoose={(caseId) => {
        ended(caseId);
        navigate(`/cases/${caseId}`);
      }}
      onLeave={() => ended(null)}
    />
  );
}

function optionOf(hit: CaseHit, otherTeam: string): Option {
  const who = hit.name ?? `${hit.initials} – ${otherTeam}`;
  const about = [hit.caseNumber, hit.maskedCpr, hit.teamName].filter((part) => part !== null);
  return { id: hit.caseId, label: who, description: about.join(' · ') };
}
