import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useOfferCommands } from '../../lib/commands.ts';
import { useCanSave, useMay } from '../../lib/session.ts';
import { PrintDialog } from '../../lib/print-dialog.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { CaseNumberDialog } from './case-number-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { DeathDialog } from './death-dialog.tsx';
import { MunicipalityDialog } from './municipality-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';

type Act =
  | 'insight'
  | 'assign'
  | 'cover'
  | 'number'
  | 'municipality'
  | 'close'
  | 'reopen'
  | 'death';

/** What is done with the case as a whole. What the person may not, or what makes no sense now, is left out. */
export function CaseActions({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act | null>(null);
  const acts = useActs(view);
  useOfferCommands(
    acts.map((id) => ({ id, label: t(`cases.actions.${id}`), run: () => setAct(id) })),
  );
  if (acts.length === 0) return null;
  return (
    <>
      <Menu
        label={t('cases.actions.label')}
        actions={acts.map((id) => ({
          id,
          label: t(`cases.actions.${id}`),
          onAction: () => setAct(id),
          isDanger: id === 'death',
        }))}
      />
      {act ? <ActDialog act={act} view={view} onAct={setAct} /> : null}
    </>
  );
}

function useActs(view: CaseView): readonly Act[] {
  const mayPrint = useMay('print');
  const mayWrite = useMay('case.write');
  const mayEnd = useMay('case.end');
  const canSave = useCanSave();
  const isOpen = view.header.closedOn === null;
  const insight =
    mayPrint && view.asOf === null && view.header.diedOn === null ? (['insight'] as const) : [];
  if (!canSave) return insight;
  return [
    ...insight,
    ...(mayWrite && isOpen ? (['assign', 'cover'] as const) : []),
    ...(mayWrite ? (['number'] as const) : []),
    ...(mayEnd ? (['municipality'] as const) : []),
    ...(mayEnd ? [isOpen ? ('close' as const) : ('reopen' as const)] : []),
    ...(mayEnd && view.header.diedOn === null ? (['death'] as const) : []),
  ];
}

interface ActDialogProps {
  readonly act: Act;
  readonly view: CaseView;
  readonly onAct: (act: Act | null) => void;
}

function ActDialog({ act, view, onAct }: ActDialogProps) {
  const { t } = useTranslation();
  const onClose = () => onAct(null);
  switch (act) {
    case 'assign':
      return <AssignDialog view={view} kind="caseworker" onClose={onClose} />;
    case 'cover':
      return <AssignDialog view={view} kind="cover" onClose={onClose} />;
    case 'number':
      return <CaseNumberDialog view={view} onClose={onClose} />;
    case 'municipality':
      return <MunicipalityDialog caseId={view.case.id} onClose={onClose} />;
    case 'close':
      return (
        <CloseDialog view={view} onClose={onClose} onMunicipality={() => onAct('municipality')} />
      );
    case 'reopen':
      return <ReopenDialog view={view} onClose={onClose} />;
    case 'death':
      return <DeathDialog view={view} onClose={onClose} />;
    case 'insight':
      return (
        <PrintDialog
          title={t('printing.dialog.insightTitle')}
          isOpen
          onClose={onClose}
          offers={{ protectedAddress: view.header.isProtected, withCost: false }}
          explain={t('printing.dialog.insightText')}
          requestFor={({ fullCpr, protectedAddress }) => ({
            kind: 'insight',
            caseId: view.case.id,
            disclosure: { fullCpr, protectedAddress },
          })}
          fileOf={view.case.id}
        />
      );
    default:
      return act satisfies never;
  }
}
