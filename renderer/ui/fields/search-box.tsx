import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { Search } from 'lucide-react';
import { type Option, OptionRow } from './select.tsx';
import { useFound, waitForList } from './use-found.ts';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly shortcut: string;
  /** Keep the function stable. Best first, at most a few dozen. */
  readonly search: (text: string) => Promise<readonly Option[]>;
  readonly onChoose: (id: string) => void;
  readonly onLeave: () => void;
}

const PAUSE_MS = 80;

/**
 * Search that opens what is chosen, and is empty again afterwards: nothing typed stays on screen. Enter opens
 * the only hit; among several one is chosen with the arrows, so that no wrong person is opened by haste.
 */
export function SearchBox(props: SearchBoxProps) {
  const { t } = useTranslation();
  const { search } = props;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const list = useFound(text, search, PAUSE_MS);

  const choose = (id: string) => {
    setText('');
    props.onChoose(id);
    // Focus goes on to the screen that opens.
    input.current?.blur();
  };
  const chooseOnly = async () => {
    const options = list.isCurrent ? list.options : await search(text);
    const [first, ...others] = options;
    if (first && others.length === 0) choose(first.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setText('');
    const isOnOption = input.current?.hasAttribute('aria-activedescendant') ?? false;
    if (event.key !== 'Enter' || isOnOption || text.trim() === '') {
      waitForList(list, event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    void chooseOnly();
  };

  return (
    <div className={styles['box']} onKeyDownCapture={onKeyDown}>
      <ComboBox
        aria-label={props.label}
        className={styles['combo']}
        items={list.options}
        inputValue={text}
        onInputChange={setText}
        value={null}
        onChange={(key) => {
          if (key !== null) choose(String(key));
        }}
        onBlur={() => {
          setText('');
          props.onLeave();
        }}
        menuTrigger="input"
        allowsEmptyCollection={text.trim() !== ''}
        allowsCustomValue
      >
        <span className={styles['icon']} aria-hidden="true">
          <Search size={18} />
        </span>
        <Input
          id={props.id}
          ref={input}
          className={styles['input']}
          placeholder={props.placeholder}
        />
        <kbd className={styles['shortcut']} aria-hidden="true">
          {props.shortcut}
        </kbd>
        <Popover className={styles['popover']} offset={4}>
          <ListBox
            className={styles['list']}
            data-stale={!list.isCurrent || undefined}
            items={list.options}
            renderEmptyState={() => <p className={styles['empty']}>{t('ui.nothingFound')}</p>}
          >
            {(option: Option) => <OptionRow option={option} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
