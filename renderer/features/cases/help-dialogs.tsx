import type { CaseView, InterventionView } from '#shared/domain/cases/view.ts';
import { CancelInterventionDialog } from './cancel-intervention-dialog.tsx';
import { EndInterventionDialog } from './end-intervention-dialog.tsx';
import { InterventionDialog } from './intervention-dialog.tsx';
import { RateDialog } from './rate-dialog.tsx';
import { SupportDialog } from './support-dialog.tsx';

/** What a person has asked to do with one intervention. */
export interface HelpAct {
  readonly kind: 'edit' | 'rate' | 'support' | 'end' | 'cancel';
  readonly help: InterventionView;
}

interface HelpDialogsProps {
  readonly view: CaseView;
  readonly act: HelpAct;
  readonly onClose: () => void;
}

export function HelpDialogs({ view, act: { kind, help }, onClose }: HelpDialogsProps) {
  switch (kind) {
    case 'edit':
      return <InterventionDialog view={view} intervention={help.intervention} onClose={onClose} />;
    case 'rate':
      return <RateDialog help={help} onClose={onClose} />;
    case 'support':
      return <SupportDialog help={help} onClose={onClose} />;
    case 'end':
      return <EndInterventionDialog view={view} help={help} onClose={onClose} />;
    case 'cancel':
      return <CancelInterventionDialog help={help} onClose={onClose} />;
    default:
      return kind satisfies never;
  }
}
