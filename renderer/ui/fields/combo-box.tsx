import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ComboBox as AriaComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { ariaFieldProps, FieldTop, type InputFieldProps, focusAtOnce } from './field-parts.tsx';
import { type Option, OptionRow } from './select.tsx';
import { useFound, waitForList } from './use-found.ts';
import styles from './fields.module.css';
import lists from './lists.module.css';

export interface ComboBoxProps extends InputFieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null, option: Option | null) => void;
  /** Asked for each text typed; must answer with at most a few dozen, best first. Keep the function stable. */
  readonly search: (text: string) => Promise<readonly Option[]>;
  /** What stands in the field for `value` before anything has been searched. */
  readonly valueLabel?: string;
}

const PAUSE_MS = 120;

/** Find one by typing, among more than can be listed (citizens, providers, themes). */
export function ComboBox({ inputRef, ...props }: ComboBoxProps) {
  const { t } = useTranslation();
  const { search } = props;
  const [text, setText] = useState(props.valueLabel ?? '');
  const [reported, setReported] = useState(props.value);

  if (props.value !== reported) {
    setReported(props.value);
    setText(props.valueLabel ?? '');
  }

  const list = useFound(text, search, PAUSE_MS);

  return (
    <AriaComboBox
      {...ariaFieldProps(props)}
      className={styles['field']}
      data-width={props.width ?? 'medium'}
      items={list.options}
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed);
        if (typed === '' && props.value !== null) {
          setReported(null);
          props.onChange(null, null);
        }
      }}
      value={props.value}
      onChange={(key) => {
        const option = list.options.find((candidate) => candidate.id === key) ?? null;
        if (!option) return;
        setReported(option.id);
        setText(option.label);
        props.onChange(option.id, option);
      }}
      menuTrigger="input"
      allowsEmptyCollection
      isReadOnly={props.isReadOnly ?? false}
    >
      <FieldTop {...props} />
      <span className={styles['control']} onKeyDownCapture={(event) => waitForList(list, event)}>
        <Input
          className={styles['input']}
          ref={inputRef}
          placeholder={props.placeholder}
          {...focusAtOnce(props.takesFocus)}
        />
        <Button className={styles['inside']}>
          <ChevronDown size={18} aria-hidden="true" />
        </Button>
      </span>
      <Popover className={lists['popover']}>
        <ListBox
          className={lists['list']}
          data-stale={!list.isCurrent || undefined}
          items={list.options}
          renderEmptyState={() => <div className={lists['nothing']}>{t('ui.nothingFound')}</div>}
        >
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
