/** What the rules of move-out refuse, each with the way forward. */
export const moveOutErrors = {
  'move-out': {
    'hand-over-first': 'Overgangsperioden løber. Registrér overleveringen, før forløbet afsluttes',
    'has-no-transition':
      'Forløbet har ingen overgangsperiode. Afslut det, eller registrér, at borgeren er vendt tilbage',
    'is-cancelled': 'Planen er opgivet. Lav en ny plan for opholdet',
    'is-over': 'Forløbet er slut. Et nyt ophold får sin egen plan',
    'has-plan':
      'Opholdet har allerede en udflytningsplan. Ret den, eller opgiv den, før du laver en ny',
    'make-plan-first':
      'Opholdet har ingen udflytningsplan. Lav planen først, eller registrér en uplanlagt fraflytning',
    'is-past-ready': 'Planen er allerede klar eller gennemført',
    'ready-first':
      'Planen er ikke klar. Gør tjeklisten færdig, bed teamlederen om at melde klar, eller registrér en uplanlagt fraflytning',
    'has-moved-out':
      'Borgeren er registreret som fraflyttet. Brug overlevering eller vendt tilbage',
    'is-handed-over':
      'Forløbet er overleveret. Afslut det, eller registrér, at borgeren er vendt tilbage',
    'move-out-first': 'Borgeren er ikke flyttet ud. Registrér udflytningen først',
    'no-plan-for-kind':
      'Der laves ikke udflytningsplan her: ingen flytter fra længerevarende ophold eller egen lejebolig uden eget ønske eller en afgørelse',
    'help-has-ended':
      'Indsatsen er ophørt. En plan hører til et ophold, der er i gang eller på vej',
    'expected-before-start': 'Den forventede udflytning skal ligge efter indflytningen',
    'needs-goal': 'Vælg mindst ét mål som kriterium. Et mål i kladde er nok til at begynde med',
    'goal-not-on-case': 'Målet hører ikke til sagen. Vælg et af sagens mål',
    'economy-only-at-107':
      'Økonomi kan kun begrunde udflytning fra midlertidigt botilbud efter § 107',
    'plan-before-start':
      'Opholdet kan ikke starte uden udflytningsplan. Gem indsatsen med planlagt start, lav planen på fanen Udflytning, og bekræft så starten. Er det en akut indflytning eller en, der bor der i forvejen, så sæt kryds ved det',
    'housing-unanswered': 'Svar på, om et boligproblem er hovedårsagen',
    'housing-needs-reason': 'Skriv, hvorfor et botilbud er svaret, når boligen er hovedårsagen',
    'date-is-the-same': 'Datoen er den samme som før. Vælg en anden',
    'checklist-incomplete':
      'Tjeklisten er ikke færdig. Afslut punkterne, eller bed teamlederen om at melde klar',
    'done-in-future': 'Det kan ikke være gjort på en dato i fremtiden',
    'not-moved-in':
      'Borgeren er ikke flyttet ind: indsatsen er ikke startet. Bekræft starten, eller annullér indsatsen',
    'before-move-in':
      'Udflytningen skal ligge efter indflytningen. Ret datoen, eller ret indflytningen på fanen Indsatser',
    'in-future': 'Udflytningen er ikke sket endnu. Flyt den forventede dato i planen i stedet',
    'transition-ends-before-move-out': 'Overgangsperioden skal slutte efter udflytningen',
    'extension-is-not-later': 'Forlængelsen skal slutte senere end det aftalte',
    'no-transition-needs-reason': 'Skriv, hvorfor der ikke er en overgangsperiode',
    'series-before-move-out':
      'Den tætte opfølgning kan tidligst begynde den dag, borgeren flytter ud',
    'handover-before-move-out': 'Overleveringen skal ligge efter udflytningen. Ret datoen',
    'handover-in-future':
      'Overleveringen er ikke sket endnu. Registrér den, når modtageren har bekræftet',
    'confirmed-in-future': 'Bekræftelsen kan ikke ligge i fremtiden',
    'transition-help-is-gone':
      'Støtten i overgangsperioden er annulleret. Genopret den på fanen Indsatser, før der overleveres',
    'return-before-move-out':
      'Borgeren kan tidligst vende tilbage dagen efter udflytning eller overlevering',
    'return-in-future': 'Borgeren er ikke vendt tilbage endnu. Registrér det, når det er sket',
    'series-not-done':
      'Den tætte opfølgning er ikke færdig. Hold de sidste, eller skriv, hvorfor den stopper',
    'hours-other-month': 'Dagen ligger ikke i den måned, timerne er skrevet på',
    'hours-more-than-a-day': 'Der er højst 24 timer på en dag. Skriv timerne på måneden i stedet',
    'hours-more-than-the-month': 'Der er ikke så mange timer i måneden',
    'hours-in-future': 'Timerne kan ikke ligge i fremtiden',
    'hours-outside': 'Timerne skal ligge fra udflytningen til dagen før overleveringen',
    'negotiated-in-future': 'Forhandlingen er ikke holdt endnu. Skriv datoen, når den er holdt',
    'due-in-past': 'Fristen kan ikke ligge før i dag',
    'end-by-moving-out':
      'Registrér udflytningen på fanen Udflytning, så plads, støtte og takst følger med',
    'end-after-cancelling':
      'Opholdet har en udflytningsplan. Opgiv planen, eller registrér en uplanlagt fraflytning på fanen Udflytning',
    'rate-is-kept':
      'Botilbuddet beholder taksten, til borgeren er overleveret. Registrér overleveringen med den nye takst på fanen Udflytning, eller annullér taksten, hvis den er forkert',
    'end-by-handing-over':
      'Støtten gives i en overgangsperiode. Registrér overlevering, eller at borgeren er vendt tilbage, på fanen Udflytning',
    'annul-after-move-out':
      'Udflytningen er registreret. Registrér, at borgeren er vendt tilbage, i stedet for at annullere planen',
    'price-is-the-same': 'Forslaget ændrer ikke noget. Skriv de nye timer eller den nye takst',
    'price-before-start': 'Ændringen kan tidligst gælde fra den dag, indsatsen starter',
    'price-after-end': 'Ændringen kan ikke gælde fra en dag efter indsatsens ophør',
    'price-needs-goal': 'Vælg de mål, der viser fremgangen',
    'price-is-decided': 'Forslaget er afgjort. Lav et nyt forslag',
    'price-decided-in-future': 'Afgørelsen kan ikke ligge i fremtiden',
  },
} as const;
