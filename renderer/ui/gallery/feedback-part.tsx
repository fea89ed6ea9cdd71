import { useState } from 'react';
import { Button, ButtonRow } from '../actions/button.tsx';
import { Banner } from '../feedback/banner.tsx';
import { EmptyState } from '../feedback/empty-state.tsx';
import { ErrorPanel } from '../feedback/error-panel.tsx';
import { ProgressBar } from '../feedback/progress.tsx';
import { SavedAt } from '../feedback/saved-at.tsx';
import { Skeleton } from '../feedback/skeleton.tsx';
import { Badge, StatusTag } from '../feedback/status-tag.tsx';
import { showToast } from '../feedback/toast.tsx';
import { Panel } from '../layout/panel.tsx';
import { Row } from '../layout/stack.tsx';

export function FeedbackPart() {
  const [undone, setUndone] = useState(false);
  return (
    <Panel title="Beskeder">
      <Banner
        title="Beskyttet adresse"
        tone="warning"
        actions={<Button size="small">Se regler</Button>}
      >
        <p>Adressen må ikke videregives til private.</p>
      </Banner>
      <Banner tone="information">
        <p>Der er kommet en ny måling fra udføreren.</p>
      </Banner>
      <Banner tone="success" title="Indlæst">
        <p>389 sager er indlæst.</p>
      </Banner>
      <Banner tone="error" title="Filen kunne ikke læses">
        <p>Intet er ændret. Vælg en CSV- eller Excel-fil.</p>
      </Banner>
      <ErrorPanel
        error={{ kind: 'unexpected', incident: '7F3A' }}
        onRetry={() => setUndone(false)}
      />
      <Row>
        <StatusTag shape="draft">Kladde</StatusTag>
        <StatusTag tone="information" shape="better">
          På vej
        </StatusTag>
        <StatusTag tone="success">Ved målet</StatusTag>
        <StatusTag tone="warning" shape="clock">
          Forfalder i dag
        </StatusTag>
        <StatusTag tone="error" shape="worse">
          Tilbagegang
        </StatusTag>
        <Badge label="mål">4</Badge>
        <SavedAt at="2026-11-22T13:32:00.000Z" />
        <SavedAt at="2026-11-22T13:30:00.000Z" isDraft />
      </Row>
      <EmptyState
        title="Ingen opfølgninger de næste 14 dage"
        actions={<Button>Se alle sager</Button>}
      >
        <p>Alle planlagte opfølgninger ligger senere. Du kan holde en opfølgning når som helst.</p>
      </EmptyState>
      <ProgressBar
        label="Indlæser rækker"
        done={412}
        total={1200}
        onCancel={() => setUndone(true)}
      />
      <ProgressBar label="Læser filen" done={12_400} total={null} />
      <Skeleton />
      <ButtonRow>
        <Button
          onPress={() =>
            showToast({
              title: 'Målingen er gemt',
              action: { label: 'Fortryd', onAction: () => setUndone(true) },
            })
          }
        >
          Vis besked
        </Button>
      </ButtonRow>
      <output data-testid="undone">{undone ? 'fortrudt' : ''}</output>
    </Panel>
  );
}
