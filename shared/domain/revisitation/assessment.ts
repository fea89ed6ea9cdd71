import type { FieldIssue } from '../../base/errors.ts';
import type { AssessmentResult, Route } from './model.ts';

const ROUTES: Readonly<Record<AssessmentResult, readonly Route[]>> = {
  stay: [],
  split: ['home-care-and-support'],
  move: ['nursing-home', 'care-like-offer', 'home-care'],
  convert: ['convert-place'],
};

/** The routes a result can take: split is home care beside § 85, convert keeps the citizen where they live. */
export function routesOf(result: AssessmentResult): readonly Route[] {
  return ROUTES[result];
}

export function assessmentIssues(
  result: AssessmentResult,
  route: Route | null,
): readonly FieldIssue[] {
  if (result === 'stay') {
    return route === null ? [] : [{ path: 'route', code: 'revisitation.stay-has-no-route' }];
  }
  if (route === null) return [{ path: 'route', code: 'revisitation.route-missing' }];
  return ROUTES[result].includes(route)
    ? []
    : [{ path: 'route', code: 'revisitation.route-not-of-result' }];
}
