import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { Search } from 'lucide-react';
import { type Option, OptionRow } from './select.tsx';
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

/** Search that opens what is chosen, and is empty again afterwards: nothing typed stays on screen. */
export function SearchBox(props: SearchBoxProps) {
  const { t } = useTranslation();
  const { search } = props;
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Option[]>([]);
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const options = await search(text);
      if (current) setFound(options);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, search]);

  return (
    <ComboBox
      aria-label={props.label}
      className={styles['box']}
      items={found}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setText('');
        props.onChoose(String(key));
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
      <Input id={props.id} className={styles['input']} placeholder={props.placeholder} />
      <kbd className={styles['shortcut']} aria-hidden="true">
        {props.shortcut}
      </kbd>
      <Popover className={styles['popover']} offset={4}>
        <ListBox
          items={found}
          renderEmptyState={() => <p className={styles['empty']}>{t('ui.nothingFound')}</p>}
        >
          {(option: Option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
