import { useState } from 'react';
import { z } from 'zod';
import { CivilDate } from '#shared/base/dates.ts';
import { Line } from '#shared/base/text.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button } from '../actions/button.tsx';
import { DateField } from '../fields/date-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Panel } from '../layout/panel.tsx';
import { Stack } from '../layout/stack.tsx';

const Example = z.strictObject({
  name: Line,
  value: z.int().min(0),
  on: CivilDate,
});

/** A whole form as a feature writes one: schema, draft, errors, submit. */
export function FormPart() {
  const [saved, setSaved] = useState('');
  const form = useContractForm<z.input<typeof Example>, z.output<typeof Example>>(Example, {
    name: '',
    value: null,
    on: null,
  });
  const draft = useDraft('gallery', form);
  const submit = useSubmit(form, (values) => {
    setSaved(JSON.stringify(values));
    draft.drop();
    return Promise.resolve();
  });
  return (
    <Panel title="Formular">
      <form aria-label="Formular" onSubmit={submit.onSubmit} noValidate>
        <Stack>
          <DraftNotice draft={draft} />
          <FormErrors form={form} labels={{ name: 'Navn', value: 'Værdi', on: 'Dato' }} />
          <FormField form={form} name="name">
            {(field) => <TextField label="Navn" {...field} />}
          </FormField>
          <FormField form={form} name="value">
            {({ value, ...field }) => (
              <NumberField label="Værdi" value={value ?? null} {...field} />
            )}
          </FormField>
          <FormField form={form} name="on">
            {(field) => <DateField label="Dato" {...field} />}
          </FormField>
          <Button type="submit" kind="primary" isPending={submit.isPending}>
            Gem formular
          </Button>
          <output data-testid="saved">{saved}</output>
        </Stack>
      </form>
    </Panel>
  );
}
