import { useMemo, useState } from 'react';
import { DataTable, type TableColumn } from '../data/data-table.tsx';
import { FilterChips } from '../data/filter-chips.tsx';
import { StatusTag } from '../feedback/status-tag.tsx';
import { EmptyState } from '../feedback/empty-state.tsx';
import { DefinitionList } from '../layout/definition-list.tsx';
import { Panel } from '../layout/panel.tsx';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly due: string;
  readonly late: boolean;
}

const names = [
  'Åse Ågård',
  'Anna Østergaard',
  'Ælgifu Dahl',
  'Bo Aagaard',
  'Zenia Holm',
  'Ole Bæk',
];

function lines(count: number): Line[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    name: `${names[index % names.length] ?? ''} ${index}`,
    number: (index * 7919) % count,
    due: `${String((index % 28) + 1).padStart(2, '0')}.11.2026`,
    late: index % 3 === 0,
  }));
}

const columns: readonly TableColumn<Line>[] = [
  {
    id: 'name',
    header: 'Borger',
    render: (row) => row.name,
    sortValue: (row) => row.name,
    minRem: 14,
  },
  {
    id: 'number',
    header: 'Sagsnummer',
    render: (row) => row.number,
    sortValue: (row) => row.number,
    align: 'end',
  },
  { id: 'due', header: 'Næste opfølgning', render: (row) => row.due, minRem: 9 },
  {
    id: 'state',
    header: 'Status',
    render: (row) =>
      row.late ? (
        <StatusTag tone="error">Overskredet</StatusTag>
      ) : (
        <StatusTag tone="success">Til tiden</StatusTag>
      ),
  },
];

export function DataPart() {
  const [opened, setOpened] = useState('');
  const [chosen, setChosen] = useState<('late' | 'soon')[]>(['late']);
  const rows = useMemo(() => lines(20_000), []);
  return (
    <Panel title="Lister">
      <FilterChips
        label="Filtre"
        chips={[
          { id: 'late', label: 'Overskredet', count: 12 },
          { id: 'soon', label: 'Næste 14 dage', count: 31 },
        ]}
        selected={chosen}
        onChange={setChosen}
      />
      <DataTable
        label="Sager"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        onRowAction={(row) => setOpened(row.name)}
        countText="20.000 sager"
        empty={<EmptyState title="Ingen sager" />}
      />
      <output data-testid="opened">{opened}</output>
      <DefinitionList
        columns={2}
        items={[
          { term: 'Sagsnummer', value: '27.39.12-G01-4-26' },
          { term: 'Sagsbehandler', value: 'Mette Kjær' },
          { term: 'Takst', value: null },
        ]}
      />
    </Panel>
  );
}
