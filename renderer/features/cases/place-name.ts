import type { StayView } from '#shared/domain/cases/view.ts';

export function placeName(provider: string | null, department: string | null): string | null {
  if (provider === null) return null;
  return department === null ? provider : `${provider}, ${department}`;
}

export function stayName(stay: StayView): string {
  const place = placeName(stay.providerName, stay.departmentName);
  return place === null ? stay.paragraphDisplay : `${stay.paragraphDisplay}, ${place}`;
}
