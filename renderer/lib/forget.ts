const withPerson = new Set<() => void>();
const atLock = new Set<() => void>();

/** For what a page keeps beside the cache (a filter, a search): forgotten when another person sits down. */
export function forgetWithPerson(forget: () => void): void {
  withPerson.add(forget);
}

/** For what names citizens: forgotten as soon as the desk is locked or left. */
export function forgetAtLock(forget: () => void): void {
  atLock.add(forget);
}

export function forgetPerson(): void {
  for (const forget of withPerson) forget();
}

export function forgetCitizens(): void {
  for (const forget of atLock) forget();
}
