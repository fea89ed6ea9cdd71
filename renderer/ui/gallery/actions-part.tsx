import { useState } from 'react';
import { Printer } from 'lucide-react';
import { Button, ButtonRow } from '../actions/button.tsx';
import { Link } from '../actions/link.tsx';
import { Menu } from '../actions/menu.tsx';
import { PageHeader } from '../layout/page-header.tsx';
import { Panel } from '../layout/panel.tsx';
import { Stack } from '../layout/stack.tsx';
import { Tabs } from '../layout/tabs.tsx';
import { StatusTag } from '../feedback/status-tag.tsx';
import { Tooltip } from '../overlays/tooltip.tsx';

export function ActionsPart() {
  const [pressed, setPressed] = useState(0);
  const [tab, setTab] = useState('overview');
  return (
    <Panel title="Handlinger og opbygning">
      <ButtonRow>
        <Button kind="primary" onPress={() => setPressed(pressed + 1)} shortcut="Ctrl+G">
          Gem ændringer
        </Button>
        <Button icon={<Printer />}>Udskriv</Button>
        <Button kind="quiet">Fortryd</Button>
        <Button kind="danger">Annullér indsats</Button>
        <Button size="small">Lille</Button>
        <Button kind="primary" isPending>
          Gemmer
        </Button>
        <Menu
          label="Mere"
          actions={[
            { id: 'close', label: 'Luk sagen', onAction: () => setPressed(pressed + 1) },
            {
              id: 'death',
              label: 'Registrér dødsfald',
              description: 'Afslutter hjælp, takster og opfølgninger på én dato',
              isDanger: true,
              onAction: () => setPressed(pressed + 1),
            },
          ]}
        />
        <Tooltip text="Åbner sagen i en ny fane">
          <a href="#/cases">Sager</a>
        </Tooltip>
      </ButtonRow>
      <Button
        kind="primary"
        disabledReason="Målet mangler en måldato"
        onPress={() => setPressed(pressed + 1)}
      >
        Gør aktivt
      </Button>
      <output data-testid="pressed">{pressed}</output>
      <PageHeader
        title="Støtte i eget hjem"
        steps={[
          { label: 'Sager', to: '/cases' },
          { label: 'A. B., 41 år', to: '/cases/1' },
        ]}
        tags={<StatusTag tone="success">Aktivt</StatusTag>}
        lead="Socialpædagogisk støtte, SEL § 85"
        actions={<Button>Ret</Button>}
      />
      <Tabs
        label="Sagens dele"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'overview', label: 'Overblik', content: <p>Det vigtigste om sagen.</p> },
          {
            id: 'goals',
            label: 'Mål',
            count: 4,
            content: (
              <Stack>
                <Link to="/cases/1/goals">Se alle mål</Link>
              </Stack>
            ),
          },
          { id: 'history', label: 'Historik', content: <p>Alle ændringer.</p> },
        ]}
      />
    </Panel>
  );
}
