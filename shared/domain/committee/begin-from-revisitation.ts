import type { FieldIssue } from '../../base/errors.ts';
import { formatDate, formatHundredths } from '../../base/format.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { isProtectedOn } from '../cases/protection.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import type { NeedMap, Revisitation, RevisitationStep, StepKind } from '../revisitation/model.ts';
import { isRunning } from '../revisitation/state.ts';
import { ASSESSMENT, BASIS, ROUTE, SEEN_BY, STANCE } from '../revisitation/words.ts';
import type { Begun } from './begin-item.ts';
import { named, textOf } from './begin-words.ts';
import type { ItemFields } from './item.ts';

/** Every step that is recorded, each in the field it belongs in; the ways that were weighed and not chosen. */
export function beginFromRevisitation(
  rows: CaseRows,
  course: Revisitation,
  today: CivilDate,
): Result<Begun, FieldIssue> {
  if (!isRunning(course) || course.carriedOutOn !== null) {
    return fail({ path: 'source', code: 'item.course-is-over' });
  }
  const step = (kind: StepKind) =>
    notAnnulled(rows.revisitationSteps).find(
      (one) => one.revisitationId === course.id && one.kind === kind,
    );
  const citizenView = saidAt(step('citizen-dialogue'), 'Borgerens holdning');
  return succeed({
    kind: 'revisitation',
    ...(citizenView === null ? {} : { citizenView }),
    caseworkerAssessment: textOf(
      [
        changedNeed(course, isProtectedOn(rows.citizen, today)),
        course.ageReason,
        course.needMap && splitInWords(course.needMap),
        step('need-map')?.note ?? null,
        named('De pårørende', relativesView(step('relatives-dialogue'))),
        named('Viden fra ældreområdet', saidAt(step('elderly-knowledge'), 'Holdning')),
        chosenWay(course),
      ],
      '\n\n',
    ),
    ...providerView(step('provider-involved')),
    alternatives: waysNotChosen(course),
  });
}

/** "… (set 01.03.2026 af Udfører, siden 01.11.2025)"; who of the place saw a protected citizen is not named. */
function changedNeed(course: Revisitation, isProtected: boolean): string {
  const { identifiedBy, identifiedOn, changedSince } = course;
  const identifiedByName = isProtected ? null : course.identifiedByName;
  const by = SEEN_BY[identifiedBy] + (identifiedByName === null ? '' : `, ${identifiedByName}`);
  const since = changedSince === null ? '' : `; ændret siden ${formatDate(changedSince)}`;
  return `${course.changedNeed}\n(Set ${formatDate(identifiedOn)} af: ${by}${since})`;
}

function splitInWords({ unit, before, now }: NeedMap): string {
  const measured = unit === 'percent' ? '%' : 'timer om ugen';
  const split = ({ pedagogical, care }: NeedMap['now']) =>
    `${formatHundredths(pedagogical)} ${measured} pædagogisk støtte og ${formatHundredths(care)} ${measured} pleje`;
  return `Behovet før: ${split(before)}. Nu: ${split(now)}.`;
}

/** What was said at a step, and where the other party stands; null where nothing is recorded. */
function saidAt(step: RevisitationStep | undefined, whose: string): string | null {
  if (step === undefined || step.outcome !== 'done') return null;
  const { ownWords, note, stance } = step;
  const stands = stance === null || stance === 'not-asked' ? null : STANCE[stance];
  return textOf([ownWords, note, named(whose, stands)]);
}

function relativesView(step: RevisitationStep | undefined): string | null {
  if (step?.outcome === 'not-wished') {
    return textOf(['Borgeren ønsker dem ikke inddraget', step.note], '. ');
  }
  return saidAt(step, 'Deres holdning');
}

function providerView(step: RevisitationStep | undefined): Partial<ItemFields> {
  const providerAssessment = saidAt(step, 'Botilbuddets holdning');
  if (step === undefined || providerAssessment === null) return {};
  return { providerAssessment, providerAssessedBy: null, providerAssessedOn: step.doneOn };
}

/** "Vurderet vej: Flytter, Plejecenter", and what a move rests on. */
function chosenWay({ assessmentResult, route, moveBasis }: Revisitation): string | null {
  const ways = [assessmentResult && ASSESSMENT[assessmentResult], route && ROUTE[route]];
  const basis = moveBasis && `${BASIS[moveBasis.kind]}, ${formatDate(moveBasis.on)}`;
  return textOf([
    named('Vurderet vej', textOf([...new Set(ways)], ', ')),
    named('Grundlag for flytning', basis),
  ]);
}

const MOST_ALTERNATIVES = 6;

/** What is chosen is the proposal, and no other way; known by its name on the map. */
function waysNotChosen({ needMap, assessmentResult, route }: Revisitation): Begun['alternatives'] {
  const same = (name: string) => name.trim().toLocaleLowerCase('da');
  const chosen = new Set(
    [
      route && ROUTE[route],
      assessmentResult && assessmentResult !== 'move' ? ASSESSMENT[assessmentResult] : null,
    ].flatMap((name) => (name === null ? [] : [same(name)])),
  );
  return (needMap?.options ?? [])
    .filter(({ name }) => !chosen.has(same(name)))
    .slice(0, MOST_ALTERNATIVES)
    .map(({ name, gives }) => ({ name, note: textOf([named('Giver borgeren', gives)]), help: [] }));
}
