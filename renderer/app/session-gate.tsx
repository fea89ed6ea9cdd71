import { type ReactNode, useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { SessionState } from '#shared/contract/session.ts';
import { useQueryEntry } from '../lib/call.ts';
import { TodayContext } from '../lib/clock.ts';
import { forgetCitizens, forgetPerson } from '../lib/forget.ts';
import { SessionContext } from '../lib/session.ts';
import { ErrorPanel } from '../ui/feedback/error-panel.tsx';
import { clearToasts } from '../ui/feedback/toast.tsx';
import styles from './frame.module.css';
import { closeOverlay } from './overlay-state.ts';
import { screensFor } from './routes.tsx';
import { type GateStage, gateScreens, gateShownFirst } from './slots.tsx';
import { useIsAlone } from './use-is-alone.ts';

/** Lets nobody past until the session is open, and forgets what was read when it closes. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const session = useQueryEntry('session.state', null);
  const { t } = useTranslation();
  const isOpen = session.data?.stage === 'open';
  useForgetWhenClosed(isOpen);
  useForgetWithPerson(session.data?.user ?? null);
  const showsFirst = gateShownFirst.useWants();

  if (session.isError) {
    return (
      <main className={styles['alone']}>
        <ErrorPanel error={session.error.appError} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (!session.data) {
    return (
      <main className={styles['alone']} aria-busy="true">
        <p className={styles['starting']}>{t('app.starting')}</p>
      </main>
    );
  }
  const gate = showsFirst ? <gateShownFirst.Screen /> : gateFor(session.data);
  return (
    <SessionContext value={session.data}>
      <TodayContext value={session.data.today}>{gate ?? children}</TodayContext>
    </SessionContext>
  );
}

function gateFor(session: SessionState) {
  const stage: GateStage | null =
    session.trouble !== null && session.stage !== 'open'
      ? 'trouble'
      : session.stage === 'open'
        ? null
        : session.stage;
  if (stage === null) return null;
  const Gate = gateScreens[stage];
  return <Gate />;
}

/** Nothing read under one person stays in memory for the next. */
function useForgetWhenClosed(isOpen: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (isOpen) return;
    clearToasts();
    closeOverlay();
    forgetCitizens();
    // Those in use belong to the screen that has just taken over: cancelled, it would wait for ever.
    client.removeQueries({
      type: 'inactive',
      predicate: (query) => query.queryKey[0] !== 'session.state',
    });
  }, [client, isOpen]);
}

/**
 * Whoever sat here before left a filter and a place: another person begins at the start. Not where a room is
 * looking: a deputy takes over an item that the chair may not decide, where the meeting has come to.
 */
function useForgetWithPerson(user: SessionState['user']): void {
  const lastUserId = useRef<string | null>(null);
  const isAlone = useIsAlone(screensFor(user?.capabilities ?? []));
  const userId = user?.id ?? null;
  useEffect(() => {
    if (userId === null) return;
    if (lastUserId.current !== null && lastUserId.current !== userId) {
      forgetPerson();
      if (!isAlone) navigate('/');
    }
    lastUserId.current = userId;
  }, [userId, isAlone]);
}
