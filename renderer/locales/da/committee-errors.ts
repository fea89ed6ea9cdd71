/** What the rules of the committee refuse, each with the way on. */
export const committeeErrors = {
  item: {
    'assessed-in-the-future': 'Vurderingen kan ikke være fra fremtiden. Ret datoen',
    'help-not-on-case': 'Indsatsen står ikke længere på sagen. Fjern linjen',
    'help-is-over': 'Indsatsen er ophørt eller aflyst. Fjern linjen',
    'help-named-twice': 'Indsatsen står der to gange. Fjern den ene linje',
    'no-such-help': 'Paragraffen kan ikke bevilges som hjælp. Vælg en anden',
    'begun-already':
      'Der er allerede en åben indstilling herom. Find den under Udvalg på sagen, og arbejd videre i den',
    'follow-up-not-held': 'Opfølgningen er ikke afholdt endnu. Afhold den først',
    'goal-is-draft': 'Målet er en kladde. Gør det aktivt først',
    'plan-is-over': 'Udflytningen er gennemført eller opgivet. Begynd indstillingen fra sagen',
    'course-is-over':
      'Revisitationen er gennemført eller afsluttet. Begynd indstillingen fra sagen',
    'is-withdrawn': 'Indstillingen er trukket tilbage. Begynd en ny, hvis sagen skal i udvalget',
    'is-decided':
      'Udvalget har truffet beslutning på indstillingen, så den kan ikke ændres. Begynd en ny, hvis noget har ændret sig',
  },
} as const;
