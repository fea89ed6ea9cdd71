import type { InterventionView } from '#shared/domain/cases/view.ts';

/** "SEL § 85 · Bostøtten" */
export function helpLabel({ paragraphDisplay, providerName }: InterventionView): string {
  return providerName === null ? paragraphDisplay : `${paragraphDisplay} · ${providerName}`;
}
