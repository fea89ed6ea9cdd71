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
    'not-withdrawn': 'Indstillingen er ikke trukket tilbage, så den står, hvor den skal',
    'is-withdrawn': 'Indstillingen er trukket tilbage. Begynd en ny, hvis sagen skal i udvalget',
    'annul-after-decision':
      'Udvalget har truffet beslutning på indstillingen. Beslutningen skal rettes, før indstillingen kan annulleres',
    'is-decided':
      'Udvalget har truffet beslutning på indstillingen, så den kan ikke ændres. Begynd en ny, hvis noget har ændret sig',
  },
  decision: {
    'minutes-approved':
      'Referatet er godkendt, så beslutningen ligger fast. Skriv en tilføjelse til referatet, hvis noget skal rettes',
    'meeting-not-sent':
      'Dagsordenen er ikke udsendt endnu. Udsend den, og gem så beslutningen. Det, du har skrevet, står der stadig',
    'not-on-agenda':
      'Punktet står ikke længere på dette mødes dagsorden. Åbn mødet igen, og se, hvor det er flyttet hen',
    'item-withdrawn':
      'Indstillingen er trukket tilbage, så der er intet at beslutte. Gå videre til næste punkt',
    'item-changed':
      'Indstillingen er ændret, siden siden blev vist. Læs den, som den nu står, og gem igen. Det, du har skrevet, står der stadig',
    'already-made':
      'Der er allerede truffet beslutning på punktet. Ret den, hvis den skal være en anden',
    'own-proposal':
      'Du har selv skrevet indstillingen og kan ikke beslutte på den. Notér dig som inhabil, så næstformanden kan, eller udsæt punktet',
    'no-leader':
      'Hverken formand eller næstformand kan beslutte på punktet. Det kan udsættes eller sendes retur til oplysning',
    'not-leader':
      'Kun den, der leder mødet på dette punkt, kan gemme beslutningen. Se under Deltagere, hvem det er',
    'no-quorum':
      'Udvalget er ikke beslutningsdygtigt på punktet: {{counted}} af {{needed}}. Det kan drøftes, udsættes eller tages til efterretning',
    'price-not-known':
      'Udgiften er ikke oplyst, så det kan ikke ses, om den er inden for din grænse. Skriv taksten på indstillingen, eller vælg Indstilles videre',
    'above-limit':
      'Udgiften er over det, du kan bevilge. Vælg Indstilles videre, og skriv til hvem. Mødet kan fortsætte',
    'valid-from-needed': 'Skriv, hvornår bevillingen gælder fra',
    'responsible-needed': 'Vælg, hvem der fører beslutningen ud i livet',
    'responsible-not-employed': 'Medarbejderen er ikke ansat længere. Vælg en anden',
    'to-whom-needed': 'Skriv, hvem punktet indstilles videre til',
    'change-needed':
      'Skriv, hvad der bevilges i stedet for det indstillede. Er der ingen ændring, så vælg Bevilget',
    'words-are-written':
      'Du er i gang med en anden beslutning, og den ville gå tabt. Gem den, du er i gang med, eller vælg Bevilget og ryd det, du har skrevet',
    'own-reason-needed':
      'Skriv en egen begrundelse: »Som indstillet« rækker ikke til en ændring, et afslag, en afvigelse fra serviceniveauet eller et punkt uden indstilling og vurdering',
    'deadline-before-meeting': 'Fristen ligger før mødet. Vælg en senere dato',
    'next-before-meeting': 'Næste gang ligger før mødet. Vælg en senere dato',
    'carried-out-already':
      'Beslutningen er ført ud i livet og kan ikke rettes. Begynd en ny indstilling, hvis hjælpen skal ændres igen',
    'carried-out-twice':
      'Beslutningen er allerede ført ud i livet. Luk, og se indsatserne, som de står nu',
    'nothing-to-carry-out': 'Der er intet at føre ud i livet på denne beslutning',
    'carried-out-in-the-future': 'Dagen ligger i fremtiden. Vælg i dag eller en tidligere dag',
    'carried-out-before-decided': 'Dagen ligger før beslutningen. Vælg en senere dag',
    'line-unanswered':
      'Beslutningens indsatser er ikke alle besvaret. Luk, og åbn igen, så står de, som de blev besluttet',
    'moves-in-without-a-day':
      'Opholdet registreres fra den dag, hjælpen begynder. Skriv startdagen, eller fjern fluebenet ved indflytning',
    'ends-later':
      'Hjælpens sidste dag er ikke kommet endnu, så ophøret kan ikke bekræftes. Vent til dagen, eller registrér kun',
    'undo-not-done': 'Beslutningen er ikke ført ud i livet, så der er intet at fortryde',
    'undo-too-late':
      'Det kan ikke fortrydes længere: der er gået over ti minutter, en anden har set sagen, eller den er udskrevet. Ret indsatserne på fanen Indsatser',
    'undo-help-changed':
      'Indsatsen er ændret siden. Fortryd eller annullér det først, eller ret indsatsen på fanen Indsatser',
    'undo-goal-changed':
      'Et af indsatsens mål er ændret siden. Ret indsatsen og målet hver for sig i stedet',
    'undo-follow-up':
      'Der er siden holdt eller ændret opfølgning på indsatsen. Annullér den først, eller ret indsatsen på fanen Indsatser',
    'undo-move-out':
      'Der er begyndt en udflytning eller prisforhandling på den nye indsats. Annullér den først, eller ret indsatsen på fanen Indsatser',
    'undo-item':
      'Der er skrevet en indstilling om den nye indsats. Træk den tilbage først, eller ret indsatsen på fanen Indsatser',
    'undo-decision-changed': 'Beslutningen er rettet siden. Se, hvordan den står nu',
    'undo-task-changed':
      'Beslutningens opgave er ændret siden. Se under Opgaver, hvordan den står nu',
    'notice-sent':
      'Afgørelsen er sendt til borgeren, så beslutningen kan ikke rettes. Begynd en ny indstilling, hvis den skal ændres',
    'carried-on':
      'Der er arbejdet videre med punktet til et senere møde. Træk den indstilling tilbage først, og ret så beslutningen',
  },
  task: {
    'done-by-carrying-out':
      'Opgaven er gjort, når beslutningen er ført ud i livet. Brug Før ud i livet på indstillingen',
    'done-by-sending':
      'Opgaven er gjort, når det står på afgørelsen, hvornår den er sendt. Skriv datoen dér',
    'done-in-the-future': 'Dagen ligger i fremtiden. Vælg i dag eller en tidligere dag',
  },
  notice: {
    'in-the-future': 'Dagen ligger i fremtiden. Skriv den, når det er sket',
    'sent-stays-when-closed':
      'Sagen er lukket, så datoen for afsendelse kan rettes, men ikke fjernes. Genåbn sagen, hvis afgørelsen skal sendes igen',
    'sent-before-decided': 'Afgørelsen kan ikke være sendt, før udvalget besluttede. Ret datoen',
    'received-before-sent':
      'Afgørelsen kan ikke være modtaget, før den er sendt. Skriv, hvornår den er sendt, eller ret datoen',
    'complaint-before-sent':
      'Der kan ikke være klaget, før afgørelsen er sendt. Skriv, hvornår den er sendt, eller ret datoen',
    'review-before-complaint':
      'Der kan ikke være genvurderet, før der er klaget. Skriv, hvornår klagen kom, eller ret datoen',
    'forwarded-before-review':
      'Klagen kan ikke være sendt videre, før der er genvurderet. Skriv, hvornår det skete, eller ret datoen',
    'result-missing': 'Vælg, hvad genvurderingen førte til',
    'review-date-missing': 'Skriv, hvornår der er genvurderet',
    'changed-is-not-forwarded':
      'Borgeren har fået medhold, så klagen sendes ikke videre. Tag datoen væk, eller ret resultatet',
  },
  notes: {
    'only-the-leader':
      'Kun den, der leder mødet, kan tage sine private noter med. Fjern fluebenet, og vis udskriften igen',
    none: 'Du har ingen private noter til mødet mere. Fjern fluebenet, og vis udskriften igen',
    'no-own-key':
      'Din adgangskode er fra før, der var private noter. Skift adgangskode under dit navn, og åbn noterne igen',
  },
  meeting: {
    'ends-before-it-starts': 'Mødet slutter, før det begynder. Ret et af tidspunkterne',
    'is-held': 'Mødet er afholdt, så dagsorden og deltagere kan ikke ændres mere',
    'minutes-approved':
      'Referatet er godkendt, så mødet kan ikke ændres mere. Rettelser skrives som tilføjelser',
    'not-sent': 'Dagsordenen er ikke udsendt endnu. Udsend den først',
    'not-closed': 'Mødet er ikke afsluttet endnu. Afslut det først',
    'closed-already': 'Mødet er allerede afsluttet',
    'approved-already':
      'Referatet er godkendt og ligger fast. Skriv en tilføjelse, hvis noget skal rettes',
    'not-approved':
      'Referatet er ikke godkendt endnu. Ret beslutningen selv, eller godkend referatet først',
    'only-the-leader':
      'Kun den, der leder mødet, kan gøre det. Det er formanden, eller næstformanden når formanden ikke er til stede',
    'nothing-decided':
      'Der er ikke truffet beslutning på noget punkt. Aflys mødet, eller udsæt punkterne',
    'sent-already': 'Dagsordenen er allerede udsendt',
    'no-chair': 'Mødet mangler en formand. Vælg en under Deltagere',
    'no-items': 'Der er ingen punkter på dagsordenen. Sæt mindst ét på, før den udsendes',
    'has-decisions': 'Udvalget har truffet beslutninger på mødet, så det kan ikke aflyses',
    'who-takes-part': 'Vælg en medarbejder, eller skriv navnet på en udefra',
    'employee-or-outsider':
      'Vælg enten en medarbejder eller et navn udefra. Ryd det, der ikke passer',
    'takes-part-already': 'Medarbejderen deltager allerede i mødet',
    'not-employed': 'Medarbejderen er ikke ansat længere. Vælg en anden',
    'has-a-chair': 'Mødet har allerede en formand. Giv den anden en ny rolle først',
    'has-a-deputy': 'Mødet har allerede en næstformand. Giv den anden en ny rolle først',
    'leader-is-an-employee': 'Formand og næstformand skal være medarbejdere. Vælg en anden rolle',
    'leader-may-not-decide':
      'Medarbejderen kan ikke beslutte i programmet. Det kræver rollen udvalgsformand eller teamleder',
    'item-withdrawn': 'Indstillingen er trukket tilbage',
    'item-decided': 'Der er allerede truffet beslutning på punktet',
    'item-not-placed': 'Punktet står ikke på en dagsorden',
    'too-many-items': 'Der kan højst være {{count}} punkter på en dagsorden. Vælg et andet møde',
    'agenda-changed':
      'Dagsordenen er ændret imens. Den står nu, som den er, og du kan flytte punktet igen',
    'recused-by-other':
      'En anden har noteret dig som inhabil, så du kan ikke selv tage det tilbage. Det kan en, der må åbne sagen',
    'recused-stays':
      'Deltageren er noteret som inhabil på et punkt og bliver stående. Notér, at deltageren ikke er til stede, eller tag inhabiliteten tilbage først',
    'recused-already': 'Deltageren er allerede noteret som inhabil på punktet',
  },
} as const;
