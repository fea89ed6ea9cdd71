import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Autocomplete,
  Collection,
  Dialog as AriaDialog,
  Header,
  Input,
  Keyboard,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components';
import { Search } from 'lucide-react';
import { focusAtOnce } from '../fields/field-parts.tsx';
import type { Option } from '../fields/select.tsx';
import { useFound, waitForList } from '../fields/use-found.ts';
import styles from './command-palette.module.css';

export interface PaletteItem extends Option {
  /** The heading it stands under; items of one group stand together. */
  readonly group: string;
  readonly shortcut?: string | undefined;
  /** Opened by mistake it would show the wrong person: never taken as the first of several. */
  readonly isPerson?: boolean;
}

interface CommandPaletteProps<Item extends PaletteItem> {
  readonly label: string;
  readonly placeholder: string;
  /** Said under the field: what can be found here. */
  readonly hint: string;
  /** What is at hand for this text; '' for what is offered before anything is written. */
  readonly offered: (text: string) => readonly Item[];
  /** What must be asked for. Keep the function stable. */
  readonly search: (text: string) => Promise<readonly Item[]>;
  readonly onChoose: (item: Item) => void;
  readonly onClose: () => void;
}

const PAUSE_MS = 80;

/** Which list it is (aria-controls) comes from Autocomplete. */
const OVER_A_LIST = {
  role: 'combobox',
  'aria-expanded': true,
  'aria-haspopup': 'listbox',
} as const;

/**
 * One field for everything that can be found: type, arrows, Enter. Enter alone takes the only hit, or the
 * first where none of them is a person. Stands while it is mounted; nothing typed stays behind.
 */
export function CommandPalette<Item extends PaletteItem>(props: CommandPaletteProps<Item>) {
  const { t } = useTranslation();
  const { offered, search, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const found = useFound(text, search, PAUSE_MS);
  const items = [...found.options, ...offered(text)];

  const chooseByEnter = async () => {
    const all = [...(found.isCurrent ? found.options : await search(text)), ...offered(text)];
    const [first, ...others] = all;
    if (first && (others.length === 0 || !all.some((one) => one.isPerson))) onChoose(first);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnOption = input.current?.hasAttribute('aria-activedescendant') ?? false;
    if (event.key !== 'Enter' || isOnOption || text.trim() === '') {
      waitForList(found, event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    void chooseByEnter();
  };
  return (
    <ModalOverlay
      className={styles['veil']}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={styles['modal']}>
        <AriaDialog className={styles['dialog']} aria-label={props.label} data-modal>
          <div className={styles['all']} onKeyDownCapture={onKeyDown}>
            <Autocomplete inputValue={text} onInputChange={setText} disableAutoFocusFirst>
              <TextField
                className={styles['field']}
                aria-label={props.label}
                {...focusAtOnce(true)}
              >
                <Search size={20} aria-hidden="true" className={styles['icon']} />
                <Input
                  ref={input}
                  {...OVER_A_LIST}
                  className={styles['input']}
                  placeholder={props.placeholder}
                  autoComplete="off"
                />
              </TextField>
              <ListBox
                className={styles['list']}
                aria-label={props.label}
                data-stale={!found.isCurrent || undefined}
                items={inGroups(items)}
                onAction={(key) => {
                  const chosen = items.find(({ id }) => id === key);
                  if (chosen) onChoose(chosen);
                }}
                renderEmptyState={() =>
                  found.isCurrent ? <p className={styles['empty']}>{t('ui.nothingFound')}</p> : null
                }
              >
                {(group) => (
                  <ListBoxSection id={group.id}>
                    <Header className={styles['group']}>{group.name}</Header>
                    <Collection items={group.items}>{(item) => <Row item={item} />}</Collection>
                  </ListBoxSection>
                )}
              </ListBox>
            </Autocomplete>
          </div>
          <p className={styles['hint']}>{props.hint}</p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Row({ item }: { readonly item: PaletteItem }) {
  return (
    <ListBoxItem id={item.id} textValue={item.label} className={styles['item']}>
      <Text slot="label" className={styles['label']}>
        {item.label}
      </Text>
      {item.description ? (
        <Text slot="description" className={styles['description']}>
          {item.description}
        </Text>
      ) : null}
      {item.shortcut ? <Keyboard className={styles['keys']}>{item.shortcut}</Keyboard> : null}
    </ListBoxItem>
  );
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly items: readonly PaletteItem[];
}

function inGroups(items: readonly PaletteItem[]): readonly Group[] {
  return [...Map.groupBy(items, ({ group }) => group)].map(([name, of]) => ({
    id: `group:${name}`,
    name,
    items: of,
  }));
}
