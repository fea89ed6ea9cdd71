import type { Result } from '../../base/result.ts';
import type { ColumnMapping, ImportFault, ImportField } from './model.ts';
import { textOf, type FieldFault } from './read-field.ts';
import type { Cell, TableRow } from './table.ts';

/** The fields of one line, and the faults met while reading them. */
export interface Fields {
  readonly faults: ImportFault[];
  text(field: ImportField): string;
  /** Null where the cell is empty or has a fault, which is then noted. */
  read<T>(field: ImportField, parse: (cell: Cell) => Result<T, FieldFault>): T | null;
  refuse(field: ImportField | null, fault: FieldFault): void;
}

export function fieldsOf({ line, cells }: TableRow, mapping: ColumnMapping): Fields {
  const faults: ImportFault[] = [];
  const cell = (field: ImportField): Cell => cells[mapping[field] ?? -1] ?? '';
  const refuse: Fields['refuse'] = (field, { code, params = {} }) =>
    void faults.push({ line, field, code, params });
  return {
    faults,
    refuse,
    text: (field) => textOf(cell(field)),
    read: (field, parse) => {
      const value = cell(field);
      if (textOf(value) === '') return null;
      const reading = parse(typeof value === 'string' ? value.trim() : value);
      if (reading.ok) return reading.value;
      refuse(field, reading.error);
      return null;
    },
  };
}
