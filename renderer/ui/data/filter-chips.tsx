import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Check } from 'lucide-react';
import type { Option } from '../fields/select.tsx';
import styles from './filter-chips.module.css';

export interface FilterChip<Value extends string> extends Option<Value> {
  readonly count?: number;
}

export interface FilterChipsProps<Value extends string> {
  readonly label: string;
  readonly chips: readonly FilterChip<Value>[];
  readonly selected: readonly Value[];
  readonly onChange: (selected: Value[]) => void;
  /** 'single' keeps at most one. */
  readonly mode?: 'multiple' | 'single';
}

/** Filters in sight, on or off. Arrow keys move between them. */
export function FilterChips<Value extends string>(props: FilterChipsProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className={styles['chips']}
      selectionMode={props.mode ?? 'multiple'}
      selectedKeys={props.selected}
      onSelectionChange={(keys) =>
        props.onChange(props.chips.map((chip) => chip.id).filter((id) => keys.has(id)))
      }
    >
      {props.chips.map((chip) => (
        <ToggleButton key={chip.id} id={chip.id} className={styles['chip']}>
          {({ isSelected }) => (
            <>
              {isSelected ? <Check size={14} aria-hidden="true" /> : null}
              {chip.label}
              {chip.count === undefined ? null : <span>({chip.count})</span>}
            </>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
