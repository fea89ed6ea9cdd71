import { useEffect } from 'react';
import { forgetAtLock, forgetWithPerson } from './forget.ts';

export interface RecentCase {
  readonly caseId: string;
  readonly name: string;
  readonly caseNumber: string;
}

const KEPT = 8;

let recent: readonly RecentCase[] = [];

const forget = () => {
  recent = [];
};
forgetAtLock(forget);
forgetWithPerson(forget);

/** The cases opened since the desk was unlocked, the latest first. In memory alone. */
export function recentCases(): readonly RecentCase[] {
  return recent;
}

export function useRememberCase({ caseId, name, caseNumber }: RecentCase): void {
  useEffect(() => {
    const others = recent.filter((one) => one.caseId !== caseId);
    recent = [{ caseId, name, caseNumber }, ...others].slice(0, KEPT);
  }, [caseId, name, caseNumber]);
}
