import { create } from 'zustand';

interface RecoveryKeyState {
  /** Shown once after it was made; held in memory until the person says it is written down, and nowhere else. */
  readonly recoveryKey: string | null;
}

export const useRecoveryKey = create<RecoveryKeyState>(() => ({ recoveryKey: null }));

export function useHasNewRecoveryKey(): boolean {
  return useRecoveryKey((state) => state.recoveryKey !== null);
}

export function showRecoveryKey(recoveryKey: string): void {
  useRecoveryKey.setState({ recoveryKey });
}

export function forgetRecoveryKey(): void {
  useRecoveryKey.setState({ recoveryKey: null });
}

/** The key's groups, as they are written on paper. */
export function keyGroups(recoveryKey: string): readonly string[] {
  return recoveryKey.split('-');
}

/** People write small letters and spaces; both are understood. */
export function isLastGroup(recoveryKey: string, typed: string): boolean {
  const wanted = keyGroups(recoveryKey).at(-1) ?? '';
  return typed.replaceAll(/[\s-]/gu, '').toUpperCase() === wanted.toUpperCase();
}
