import { useState } from 'react';
import { Checkbox, CheckboxGroup } from '../fields/checkbox.tsx';
import { ComboBox } from '../fields/combo-box.tsx';
import { DateField } from '../fields/date-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { RadioGroup } from '../fields/radio-group.tsx';
import { SearchField } from '../fields/search-field.tsx';
import { type Option, Select } from '../fields/select.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { TextField } from '../fields/text-field.tsx';
import { FieldRow, FormSection } from '../layout/form-section.tsx';
import { Panel } from '../layout/panel.tsx';
import { HelpTerm } from '../overlays/help-term.tsx';

const potentials = [
  { id: 'high', label: 'Høj' },
  { id: 'medium', label: 'Mellem' },
  { id: 'limited', label: 'Begrænset', description: 'Opfølgning én gang om året' },
] as const satisfies readonly Option[];

const providers: readonly Option[] = [
  { id: 'p1', label: 'Botilbuddet Åsen', description: 'Kommunalt' },
  { id: 'p2', label: 'Bostøtte Nord', description: 'Kommunalt' },
  { id: 'p3', label: 'Fonden Æblehaven', description: 'Privat' },
];

const findProvider = (text: string) =>
  Promise.resolve(
    providers.filter((provider) => provider.label.toLowerCase().includes(text.toLowerCase())),
  );

export function FieldsPart() {
  const [title, setTitle] = useState('Handle ind selv');
  const [words, setWords] = useState('Jeg vil selv kunne gå i Brugsen.');
  const [rate, setRate] = useState<number | null>(275_100);
  const [date, setDate] = useState<string | null>('2026-11-22');
  const [until, setUntil] = useState<string | null>(null);
  const [potential, setPotential] = useState<'high' | 'medium' | 'limited' | null>(null);
  const [provider, setProvider] = useState<string | null>('p2');
  const [agreed, setAgreed] = useState(true);
  const [kinds, setKinds] = useState<('high' | 'medium' | 'limited')[]>(['high']);
  const [search, setSearch] = useState('Åg');
  return (
    <Panel title="Felter">
      <FormSection title="Målet" description="Det, borgeren og I er enige om.">
        <TextField
          label="Titel"
          value={title}
          onChange={setTitle}
          isRequired
          help={<HelpTerm term="goal" />}
        />
        <TextArea
          label="Borgerens egne ord"
          description="Skriv det, som borgeren siger det."
          value={words}
          onChange={setWords}
        />
        <FieldRow>
          <NumberField label="Takst" value={rate} onChange={setRate} unit="kr. pr. døgn" isMoney />
          <DateField label="Fra" value={date} onChange={setDate} />
          <DateField
            label="Måldato"
            value={until}
            onChange={setUntil}
            isRequired
            errorMessage="Skriv en dato efter udgangspunktet, fx 22.11.2027"
          />
        </FieldRow>
        <output data-testid="until">{until ?? ''}</output>
        <output data-testid="rate">{String(rate)}</output>
      </FormSection>
      <FormSection title="Valg">
        <FieldRow>
          <Select
            label="Mulighed for progression"
            options={potentials}
            value={potential}
            onChange={setPotential}
            help={<HelpTerm term="progression-potential" />}
          />
          <ComboBox
            label="Udfører"
            value={provider}
            valueLabel="Bostøtte Nord"
            onChange={setProvider}
            search={findProvider}
          />
        </FieldRow>
        <RadioGroup
          label="Vurdering"
          options={potentials}
          value={potential}
          onChange={setPotential}
          errorMessage={potential === null ? 'Vælg en af mulighederne' : undefined}
        />
        <CheckboxGroup label="Vis" options={potentials} value={kinds} onChange={setKinds} />
        <Checkbox
          value={agreed}
          onChange={setAgreed}
          description="Gælder alle mål fra dagens besøg."
        >
          Aftalt med borgeren i dag
        </Checkbox>
        <SearchField label="Søg i listen" value={search} onChange={setSearch} showLabel />
        <TextField
          label="Kun til læsning"
          value="Kan ikke rettes her"
          onChange={setTitle}
          isReadOnly
        />
      </FormSection>
    </Panel>
  );
}
