import { useTranslation } from 'react-i18next';
import { danishCompare } from '#shared/base/danish-text.ts';
import { Select } from '../../ui/fields/select.tsx';

interface ChoiceOfProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string | null;
  readonly labelOf: (row: Row) => string | null;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

const ALL = 'all';

/** One of what there is in a list, or all of it. A choice stays in sight when its last row has gone. */
export function ChoiceOf<Row>(props: ChoiceOfProps<Row>) {
  const { t } = useTranslation();
  const known = new Map<string, string>();
  for (const row of props.rows) {
    const [id, label] = [props.idOf(row), props.labelOf(row)];
    if (id !== null && label !== null) known.set(id, label);
  }
  if (props.value !== null && !known.has(props.value)) {
    known.set(props.value, t('load.due.noneLeft'));
  }
  const options = [...known]
    .map(([id, label]) => ({ id, label }))
    .toSorted((a, b) => danishCompare(a.label, b.label));
  return (
    <Select
      label={props.label}
      width="short"
      value={props.value ?? ALL}
      onChange={(id) => props.onChange(id === ALL ? null : id)}
      options={[{ id: ALL, label: t('load.due.all') }, ...options]}
    />
  );
}
