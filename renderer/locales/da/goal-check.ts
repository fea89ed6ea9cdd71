/** Målkvalitet: each hint says what to do, and shows it. No grade on anybody. */
export const goalCheck = {
  title: 'Målkvalitet',
  lead: 'Forslag, mens du skriver. Intet af det skal være på plads, for at målet kan gemmes.',
  none: 'Ingen forslag.',
  fold_zero: 'Målkvalitet: ingen forslag',
  fold_one: 'Målkvalitet: {{count}} forslag',
  fold_other: 'Målkvalitet: {{count}} forslag',
  said_one: 'Målkvalitet: {{count}} forslag til målet.',
  said_other: 'Målkvalitet: {{count}} forslag til målet.',
  saidNone: 'Målkvalitet: ingen forslag.',
  lix: 'Læsbarhed (LIX)',
  lixShort: 'beregnes fra {{count}} ord',
  example: 'Eksempel: {{example}}',
  goTo: 'Gå til feltet',
  advice: {
    'no-citizen-words': 'Skriv, hvad borgeren selv siger om det, borgeren vil opnå.',
    'vague-words':
      '{{words}} kan ikke ses eller tælles. Skriv, hvad borgeren gør, og hvor tit, eller vælg noget at tælle.',
    'hard-to-read':
      'Målet kan være svært at læse for borgeren (LIX {{lix}}). Brug kortere sætninger, eller del de lange ord op: {{words}}.',
    'nothing-to-count': 'Vælg en skala, og skriv, hvad der tælles.',
    'unit-cannot-be-counted':
      '{{words}} kan ikke tælles. Skriv noget, to personer ville tælle ens.',
    'baseline-off-scale':
      'Udgangspunktet ligger uden for skalaen. Skriv en værdi fra {{lowest}} til {{highest}}.',
    'target-off-scale':
      'Målværdien ligger uden for skalaen. Skriv en værdi fra {{lowest}} til {{highest}}.',
    'target-date-before-follow-up':
      'Måldatoen ligger før næste opfølgning. Vælg en dato fra {{next}} til {{secondNext}}, så I kan se på målet sammen.',
    'target-date-after-second-follow-up':
      'Måldatoen ligger efter de to næste opfølgninger. Vælg en dato fra {{next}} til {{secondNext}}, eller sæt et mål på vejen.',
    'type-above-potential':
      'Mulighed for progression er vurderet som begrænset. Overvej, om målet er at fastholde eller begrænse et tab.',
    'type-below-potential':
      'Mulighed for progression er vurderet som høj. Overvej, om målet kan være at udvikle.',
  },
  examples: {
    'no-citizen-words': '“Jeg vil kunne handle uden min mor.”',
    'vague-words': '“Handler selv ind to gange om ugen” i stedet for “Bliver mere selvhjulpen”.',
    'hard-to-read': '“Laver aftensmad selv fire dage om ugen.”',
    'nothing-to-count': 'ture om ugen, nætter hjemme, måltider lavet selv.',
    'unit-cannot-be-counted': '“dage uden for hjemmet” i stedet for “trivsel”.',
    'baseline-off-scale': '{{highest}} er det højeste, skalaen har.',
    'target-off-scale': '{{highest}} er det højeste, skalaen har.',
    'target-date-before-follow-up': '{{next}}, hvor næste opfølgning er.',
    'target-date-after-second-follow-up': '{{secondNext}}, hvor opfølgningen efter den næste er.',
    'type-above-potential': '“Holder tre bade om ugen” i stedet for “Går fra tre til syv bade”.',
    'type-below-potential': '“Går fra én til tre ture om ugen” i stedet for “Holder én tur”.',
  },
} as const;
