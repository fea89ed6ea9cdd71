import { caseErrors } from './case-errors.ts';
import { committeeErrors } from './committee-errors.ts';
import { goalErrors } from './goal-errors.ts';
import { revisitationErrors } from './revisitation-errors.ts';
import { importErrors } from './import-errors.ts';
import { moveOutErrors } from './move-out-errors.ts';

/**
 * What was wrong, and the way on. The first groups are the contract's own refusals; `field` answers zod's
 * codes; then one group an area, keyed by the issue codes its rules give ('goal.target-not-better' is
 * errors → goal → target-not-better).
 */
export const errors = {
  validation: {
    title: 'Noget mangler eller er skrevet forkert',
    wayOn: 'Intet er gået tabt. Ret felterne, der er markeret, og gem igen.',
    wayOnWithoutField: 'Intet er gået tabt. Prøv igen, når det er rettet.',
  },
  forbidden: {
    sender: 'Kaldet kom ikke fra programmets eget vindue',
    'unknown-entry': 'Handlingen findes ikke i denne udgave af programmet',
    capability: 'Din rolle giver ikke adgang til dette',
    'other-team': 'Sagen hører til et andet team',
    'decider-is-proposer': 'Den, der indstiller, kan ikke selv træffe beslutningen',
    wayOn:
      'Intet er ændret. Bed din teamleder eller administrator om hjælp, hvis du skal bruge det.',
  },
  notFound: {
    title: 'Det findes ikke længere',
    wayOn: 'Det kan være slettet eller flyttet imens. Gå tilbage til listen, og find det igen.',
  },
  conflict: {
    title: '{{by}} har gemt, mens du skrev',
    wayOn: 'Intet er gået tabt. Vælg for hvert felt, hvad der skal gælde.',
  },
  locked: {
    'signed-out': 'Du er logget af',
    'wrong-credentials': 'Brugernavn eller adgangskode passer ikke',
    wait_one: 'Vent 1 sekund, før du prøver igen',
    wait_other: 'Vent {{count}} sekunder, før du prøver igen',
    'password-must-change': 'Du skal vælge en ny adgangskode først',
    wayOn: 'Intet er gået tabt. Det, du var i gang med, er gemt som kladde.',
  },
  readOnly: {
    title: 'Der kan ikke gemmes i en skrivebeskyttet kopi',
    wayOn: 'Du kan læse og udskrive. Det, du har skrevet, står her stadig.',
  },
  unexpected: {
    title: 'Der skete en fejl i programmet',
    wayOn:
      'Det, der allerede er gemt, er ikke berørt, og det, du har skrevet, står her stadig. Prøv igen. Sker det igen, så oplys nummer {{incident}} til supporten.',
  },
  field: {
    wrong: 'Feltet er ikke udfyldt rigtigt. Ret det, og gem igen',
    required: 'Udfyld feltet',
    choose: 'Vælg en af mulighederne',
    chooseOne: 'Vælg mindst én',
    number: 'Skriv et tal, fx 12,5',
    date: 'Skriv en dato, fx 22.11.2026',
    noSuchDate: 'Den dag findes ikke i kalenderen. Se efter, om dag, måned og år er rigtige',
    time: 'Skriv et klokkeslæt, fx 10.30',
    email: 'Skriv en e-mailadresse, fx navn@kommune.dk',
    tooShort: 'Skriv mindst {{count}} tegn',
    tooLong: 'Der er {{length}} tegn; der kan være {{most}}. Teksten er bevaret',
    tooSmall: 'Tallet er for lille',
    tooLarge: 'Tallet er for stort',
    tooMany: 'Vælg højst {{count}}',
  },
  security: {
    'password-repeat': 'De to adgangskoder er ikke ens',
    'password-same': 'Den nye adgangskode skal være en anden end den nuværende',
    'password-is-user-name': 'Adgangskoden må ikke være brugernavnet',
    'recovery-key-mistyped': 'Nøglen er ikke skrevet rigtigt af. Se efter, gruppe for gruppe',
    'database-exists': 'Der er allerede en database her. Luk programmet, og åbn det igen',
    'not-an-administrator': 'Brugernavnet tilhører ikke en aktiv administrator',
  },
  settings: {
    'initials-taken': 'Initialerne er i brug',
    'user-name-taken': 'Brugernavnet er i brug',
    'team-name-taken': 'Der er allerede et team med det navn',
    'unknown-team': 'Teamet findes ikke',
    'user-exists': 'Medarbejderen har allerede en bruger',
    'employee-inactive': 'Medarbejderen er ikke aktiv',
    'own-admin': 'Du kan ikke fjerne din egen administratorrolle. Bed en anden administrator',
    'own-user': 'Du kan ikke spærre eller nulstille din egen bruger',
    'user-inactive': 'Brugeren er spærret. Åbn for brugeren først',
  },
  file: {
    'cannot-write':
      'Filen kunne ikke gemmes dér. Luk den, hvis den er åben i et andet program, eller vælg en anden mappe',
    'disk-full': 'Der er ikke plads på drevet. Vælg en anden mappe, og gem igen',
  },
  caseload: {
    'to-self': 'Vælg en anden kollega end den, sagerne flyttes fra',
    'not-theirs': 'Sagen er ikke længere hos den, du flytter fra. Hent listen igen',
    'not-theirs-then': 'Sagen har en anden sagsbehandler den dag',
    'has-cover': 'Sagen har allerede en vikar i perioden. Ret det på sagen',
    'change-planned': 'Et senere skift af sagsbehandler er planlagt. Ret det på sagen',
    'none-chosen': 'Vælg mindst én sag',
    'undo-too-late': 'Der er gået mere end 10 minutter. Flyt sagerne tilbage i stedet',
    'not-set-already': 'Opfølgningen har ikke længere den dato',
  },
  'saved-view': {
    'name-is-a-person':
      'Navnet ligner en person. Kald visningen det, den viser, fx Mine overskredne',
  },
  ...caseErrors,
  import: importErrors,
  ...goalErrors,
  printing: {
    'citizen-died': 'Borgeren er død. Der udskrives ikke længere noget til borgeren',
    'cases-not-open':
      'Dagsordenen har {{count}} sager, som du ikke har adgang til. Åbn dem med en begrundelse, eller bliv deltager i mødet, og prøv igen',
  },
  ...moveOutErrors,
  revisitation: revisitationErrors,
  ...committeeErrors,
  'date-out-of-range': 'Datoen skal ligge mellem 1800 og 2999',
} as const;
