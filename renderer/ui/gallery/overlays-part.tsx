import { useState } from 'react';
import { Button, ButtonRow } from '../actions/button.tsx';
import { Panel } from '../layout/panel.tsx';
import { ConflictDialog } from '../overlays/conflict-dialog.tsx';
import { ConfirmDialog, Dialog, ReasonDialog } from '../overlays/dialog.tsx';

type Open = 'none' | 'plain' | 'confirm' | 'reason' | 'conflict';

export function OverlaysPart() {
  const [open, setOpen] = useState<Open>('none');
  const [answer, setAnswer] = useState('');
  const close = () => setOpen('none');
  const done = (text: string) => {
    setAnswer(text);
    close();
  };
  return (
    <Panel title="Dialoger">
      <ButtonRow>
        <Button onPress={() => setOpen('plain')}>Åbn dialog</Button>
        <Button onPress={() => setOpen('confirm')}>Åbn bekræftelse</Button>
        <Button onPress={() => setOpen('reason')}>Åbn begrundelse</Button>
        <Button onPress={() => setOpen('conflict')}>Åbn samtidig rettelse</Button>
      </ButtonRow>
      <output data-testid="answer">{answer}</output>
      <Dialog
        title="Ny måling"
        isOpen={open === 'plain'}
        onClose={close}
        actions={
          <ButtonRow>
            <Button kind="primary" onPress={() => done('gemt')}>
              Gem måling
            </Button>
          </ButtonRow>
        }
      >
        <p>Indhold i dialogen.</p>
      </Dialog>
      <ConfirmDialog
        title="Send indkaldelsen?"
        confirmLabel="Send indkaldelsen"
        isOpen={open === 'confirm'}
        onConfirm={() => done('sendt')}
        onClose={close}
      >
        <p>Den forlader huset og kan ikke kaldes tilbage.</p>
      </ConfirmDialog>
      <ReasonDialog
        title="Ret måldatoen"
        confirmLabel="Gem ny måldato"
        isOpen={open === 'reason'}
        onConfirm={done}
        onClose={close}
      />
      <ConflictDialog
        isOpen={open === 'conflict'}
        savedBy="MKJ"
        savedAt="22.11.2026 kl. 14.32"
        fields={[
          { field: 'title', label: 'Titel', mine: 'Handle ind selv', theirs: 'Handle ind alene' },
          { field: 'date', label: 'Måldato', mine: '', theirs: '01.06.2027' },
        ]}
        onResolve={(choices) => done(JSON.stringify(choices))}
        onClose={close}
      />
    </Panel>
  );
}
