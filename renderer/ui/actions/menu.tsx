import type { ReactNode } from 'react';
import {
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { Button, type ButtonKind } from './button.tsx';
import styles from './menu.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** As in lib/shortcuts.ts. */
  readonly shortcut?: string | undefined;
  readonly onAction: () => void;
  readonly isDanger?: boolean;
}

interface MenuProps {
  /** What the button says. */
  readonly label: string;
  readonly actions: readonly MenuAction[];
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'small';
  readonly icon?: ReactNode;
}

/** A button that opens a list of actions. An action that cannot be used is left out, not greyed. */
export function Menu({ label, actions, kind = 'secondary', size = 'normal', icon }: MenuProps) {
  return (
    <MenuTrigger>
      <Button kind={kind} size={size} icon={icon}>
        {label}
        <ChevronDown aria-hidden="true" size={16} />
      </Button>
      <Popover className={styles['popover']} placement="bottom end">
        <AriaMenu
          className={styles['menu']}
          onAction={(key) => actions.find((action) => action.id === key)?.onAction()}
        >
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              className={styles['item']}
              data-danger={action.isDanger || undefined}
            >
              <Text slot="label">{action.label}</Text>
              {action.description ? (
                <Text slot="description" className={styles['description']}>
                  {action.description}
                </Text>
              ) : null}
              {action.shortcut ? (
                <Keyboard className={styles['keys']}>{action.shortcut}</Keyboard>
              ) : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
