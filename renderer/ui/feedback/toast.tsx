import { useTranslation } from 'react-i18next';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { X } from 'lucide-react';
import { Button } from '../actions/button.tsx';
import { type Tone, toneIcons } from './banner.tsx';
import styles from './toast.module.css';

export interface ToastMessage {
  readonly title: string;
  readonly description?: string;
  readonly tone?: Tone;
  /** "Fortryd". */
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

// One at a time: a pile hides the work, and at 200 % all of it.
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 1 });

/** Longer while pointed at or in focus. */
const SHOWN_MS = 10_000;

/** One with an action: gone before its row is forgotten, where the same act has another way. */
const WITH_ACTION_MS = 20_000;

/** Says that something is done. Never the only place an error is told. */
export function showToast(message: ToastMessage): void {
  queue.add(message, { timeout: message.action ? WITH_ACTION_MS : SHOWN_MS });
}

/** What is said to one person is not for the next, and nobody takes back another's act. */
export function clearToasts(): void {
  queue.clear();
}

/** Stands once, in the app frame. */
export function ToastRegion() {
  const { t } = useTranslation();
  return (
    <AriaToastRegion queue={queue} className={styles['region']} aria-label={t('ui.messages')}>
      {({ toast }) => {
        const { title, description, tone = 'success', action } = toast.content;
        const Icon = toneIcons[tone];
        return (
          <AriaToast toast={toast} className={styles['toast']} data-tone={tone}>
            <Icon size={20} aria-hidden="true" className={styles['icon']} />
            <ToastContent className={styles['text']}>
              <Text slot="title" className={styles['title']}>
                {title}
              </Text>
              {description ? <Text slot="description">{description}</Text> : null}
            </ToastContent>
            {action ? (
              <Button
                size="small"
                onPress={() => {
                  queue.close(toast.key);
                  action.onAction();
                }}
              >
                {action.label}
              </Button>
            ) : null}
            <Button
              kind="quiet"
              size="small"
              icon={<X />}
              aria-label={t('ui.close')}
              onPress={() => queue.close(toast.key)}
            >
              {null}
            </Button>
          </AriaToast>
        );
      }}
    </AriaToastRegion>
  );
}
