import type { ReactNode, RefCallback } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslation } from 'react-i18next';
import {
  type Control,
  type DefaultValues,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  useController,
  useForm,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod';
import type { FieldIssue } from '#shared/base/errors.ts';
import { issueText } from './error-text.ts';
import { longestAt } from './text-limit.ts';
import { codeOfZodIssue } from './zod-issue.ts';

/** What a form starts from: any field, at any depth, may still be blank. */
export type Blank<Input> = Input extends readonly (infer One)[]
  ? readonly Blank<One>[]
  : Input extends object
    ? { readonly [Key in keyof Input]?: Blank<Input[Key]> | null }
    : Input;

/**
 * A form over the contract entry's own input schema. Values are what the schema takes in; submit gets what it
 * gives out. Errors are kept as issue codes and worded when drawn.
 */
export function useContractForm<Input extends FieldValues, Output>(
  schema: z.ZodType<Output, Input>,
  startingValues: Blank<Input>,
): UseFormReturn<Input, unknown, Output> {
  const form = useForm<Input, unknown, Output>({
    resolver: zodResolver<Input, unknown, Output>(schema, {
      error: (issue) => writeCode(codeOfZodIssue(issue)),
    }),
    // A blank is null on screen; what may not stay blank the schema refuses.
    defaultValues: startingValues as DefaultValues<Input>,
    // The error summary takes focus, not the first field: one hears first what is wrong in all.
    shouldFocusError: false,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
  });
  schemas.set(form.control, schema);
  return form;
}

/** So that a field knows its own limit before anything is saved. */
const schemas = new WeakMap<object, z.ZodType>();

/** React Hook Form keeps a message as text: the code and its numbers are written into it and read back. */
function writeCode(issue: Pick<FieldIssue, 'code' | 'params'>): string {
  return JSON.stringify(issue);
}

export function readCode(message: string): Pick<FieldIssue, 'code' | 'params'> {
  try {
    return JSON.parse(message) as Pick<FieldIssue, 'code' | 'params'>;
  } catch {
    // A schema rule that gives its own code: `refine(…, { error: 'date-out-of-range' })`.
    return { code: message };
  }
}

/** Puts the backend's refusals on their fields; those without a field go to the summary under 'root'. */
export function showIssues<Input extends FieldValues, Output>(
  form: UseFormReturn<Input, unknown, Output>,
  issues: readonly FieldIssue[],
): void {
  for (const issue of issues) {
    const path = (issue.path === '' ? 'root' : issue.path) as FieldPath<Input> | 'root';
    form.setError(path, { type: 'server', message: writeCode(issue) });
  }
}

/** What a component of the ui kit takes from the form. */
export interface BoundField<Value> {
  readonly name: string;
  readonly value: Value;
  /** Null empties the field; the schema says whether it may stay so. */
  readonly onChange: (value: Value | null) => void;
  readonly onBlur: () => void;
  readonly inputRef: RefCallback<{ focus: () => void }>;
  readonly errorMessage: string | undefined;
  /** How many characters there may be. */
  readonly longest: number | undefined;
}

interface FormFieldProps<Input extends FieldValues, Output, Name extends FieldPath<Input>> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly name: Name;
  readonly children: (field: BoundField<FieldPathValue<Input, Name>>) => ReactNode;
}

/** `<FormField form={form} name="title">{(field) => <TextField label="Titel" {...field} />}</FormField>` */
export function FormField<Input extends FieldValues, Output, Name extends FieldPath<Input>>(
  props: FormFieldProps<Input, Output, Name>,
) {
  const { t } = useTranslation();
  const control: Control<Input, unknown, Output> = props.form.control;
  const { field, fieldState } = useController<Input, Name, Output>({
    name: props.name,
    control,
  });
  const message = fieldState.error?.message;
  const schema = schemas.get(control);
  return props.children({
    name: field.name,
    // A blank the caller left out is `undefined` here; every field draws null as blank.
    value: (field.value ?? null) as FieldPathValue<Input, Name>,
    onChange: (value) => {
      field.onChange(value);
      if (fieldState.error?.type === 'server') props.form.clearErrors(props.name);
    },
    onBlur: field.onBlur,
    inputRef: field.ref,
    errorMessage: message === undefined ? undefined : issueText(t, readCode(message)),
    longest: schema && longestAt(schema, props.name),
  });
}
