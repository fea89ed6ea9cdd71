import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Printer } from 'lucide-react';
import type { CaseView, InterventionView } from '#shared/domain/cases/view.ts';
import { type PrintChoices, PrintDialog } from '../../lib/print-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Menu } from '../../ui/actions/menu.tsx';

const PAPERS = ['service-order', 'status-sheet', 'action-plan'] as const;
type Paper = (typeof PAPERS)[number];

/** What the provider of one intervention is given on paper. */
export function HelpPrintMenu({
  help,
  isProtected,
}: {
  readonly help: InterventionView;
  readonly isProtected: boolean;
}) {
  const { t } = useTranslation();
  const mayPrint = useMay('print');
  const [paper, setPaper] = useState<Paper | null>(null);
  if (!mayPrint) return null;
  const label = {
    'service-order': t('printing.serviceOrder'),
    'status-sheet': t('printing.statusSheet'),
    'action-plan': t('printing.help.planPart'),
  } satisfies Record<Paper, string>;
  const { id: interventionId, caseId } = help.intervention;
  return (
    <>
      <Menu
        label={t('printing.help.menu')}
        size="small"
        icon={<Printer />}
        actions={PAPERS.map((kind) => ({
          id: kind,
          label: label[kind],
          onAction: () => setPaper(kind),
        }))}
      />
      {paper === null ? null : (
        <PrintDialog
          title={label[paper]}
          isOpen
          onClose={() => setPaper(null)}
          offers={{ protectedAddress: isProtected, withCost: false }}
          explain={t('printing.help.toProvider')}
          requestFor={(choices) => ({
            kind: paper,
            caseId,
            interventionId,
            disclosure: disclosureOf(choices),
          })}
        />
      )}
    </>
  );
}

/** The whole action plan, to the citizen: of today, and to somebody who lives. */
export function ActionPlanButton({ view: { header, asOf } }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const mayPrint = useMay('print');
  const [isOpen, setOpen] = useState(false);
  if (!mayPrint || asOf !== null || header.diedOn !== null) return null;
  return (
    <>
      <Button icon={<Printer />} onPress={() => setOpen(true)}>
        {t('printing.help.planButton')}
      </Button>
      <PrintDialog
        title={t('printing.help.planButton')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        offers={{ fullCpr: false, protectedAddress: header.isProtected, withCost: false }}
        explain={t('printing.help.toCitizen')}
        requestFor={(choices) => ({
          kind: 'action-plan',
          caseId: header.caseId,
          interventionId: null,
          disclosure: disclosureOf(choices),
        })}
      />
    </>
  );
}

function disclosureOf({ fullCpr, protectedAddress }: PrintChoices) {
  return { fullCpr, protectedAddress };
}
