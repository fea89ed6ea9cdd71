/** Before sign-in, at the lock, and around passwords. */
export const security = {
  userName: 'Brugernavn',
  password: 'Adgangskode',
  passwordRepeat: 'Adgangskode igen',
  newPassword: 'Ny adgangskode',
  newPasswordRepeat: 'Ny adgangskode igen',
  passwordGuidance:
    'Mindst 12 tegn. Lang er bedre end indviklet: tre eller fire ord, der ikke hører sammen, er nemme at huske og svære at gætte.',
  back: 'Tilbage',
  firstStart: {
    title: 'Velkommen til Målspor',
    lead: 'Mål, opfølgning og beslutning på det specialiserede voksensocialområde.',
    createTitle: 'Opret en database',
    createText:
      'En tom, krypteret database på denne computer. Du bliver den første bruger og administrator, og du får en gendannelsesnøgle at gemme på papir.',
    create: 'Opret en database',
    demoTitle: 'Åbn demokommunen',
    demoText:
      'En opdigtet kommune med omkring 400 sager at prøve af på. Den ligger for sig selv, og ingen af personerne findes.',
    demo: 'Åbn demokommunen',
    building: 'Demokommunen bygges. Det sker kun første gang.',
  },
  create: {
    title: 'Opret en database',
    lead: 'Databasen krypteres med en nøgle, som kun kan åbnes med en adgangskode eller gendannelsesnøglen.',
    name: 'Dit navn',
    initials: 'Initialer',
    userNameText: 'Det, du logger ind med.',
    submit: 'Opret databasen',
  },
  recoveryKey: {
    title: 'Gendannelsesnøgle',
    lead: 'Skriv nøglen ned eller udskriv den, og læg den i et aflåst skab. Den vises kun nu og gemmes ingen steder.',
    why: 'Er alle adgangskoder glemt, er nøglen den eneste vej ind. Uden den kan ingen åbne databasen, heller ikke leverandøren.',
    key: 'Nøglen',
    print: 'Udskriv nøglen',
    printTitle: 'Målspor: gendannelsesnøgle',
    printText:
      'Åbner databasen, hvis alle adgangskoder er glemt. Opbevares i et aflåst skab, adskilt fra computeren. Skrives ind på siden "Log ind med gendannelsesnøgle".',
    confirmLabel: 'Nøglens sidste gruppe',
    confirmText:
      'Skriv den sidste gruppe af din egen afskrift, så du er sikker på, at du har nøglen.',
    confirm: 'Jeg har skrevet den ned',
    confirmWrong: 'Det er ikke nøglens sidste gruppe. Se efter i din afskrift',
  },
  renewKey: {
    title: 'Ny gendannelsesnøgle',
    lead: 'Er nøglen på papir blevet væk, eller blev den aldrig skrevet ned, laver du en ny her.',
    warning:
      'Den gamle nøgle virker ikke længere, når den nye er lavet. Den nye vises kun én gang: hav papir eller printer klar.',
    password: 'Din adgangskode',
    passwordText: 'For en sikkerheds skyld, selv om du er logget ind.',
    submit: 'Lav en ny nøgle',
  },
  signIn: {
    title: 'Log ind',
    submit: 'Log ind',
    recover: 'Log ind med gendannelsesnøgle',
    waitReason_one: 'Vent {{count}} sekund',
    waitReason_other: 'Vent {{count}} sekunder',
    retry: 'Intet er ændret. Ventetiden vokser, for hver gang det ikke passer.',
    demo: 'Prøv demokommunen i stedet',
  },
  recover: {
    title: 'Log ind med gendannelsesnøgle',
    lead: 'Nøglen åbner databasen og giver en administrator en ny adgangskode. Bagefter får du en ny nøgle; den gamle virker ikke længere.',
    recoveryKey: 'Gendannelsesnøgle',
    recoveryKeyText: 'Som den står på papiret. Mellemrum og bindestreger er ligegyldige.',
    userName: 'Administratorens brugernavn',
    submit: 'Åbn databasen',
  },
  locked: {
    title: 'Låst',
    who: '{{name}} ({{initials}}) er logget ind',
    draft: 'Det, du var i gang med at skrive, er gemt som kladde.',
    restarted:
      'Vinduet gik ned og er åbnet igen. Alt, der er gemt, er gemt, og det, du var i gang med at skrive, ligger som kladde.',
    submit: 'Lås op',
    other: 'Log ind som en anden',
    otherTitle: 'Log ind som en anden',
  },
  changePassword: {
    title: 'Vælg din egen adgangskode',
    lead: 'Du er logget ind med en engangskode. Vælg en adgangskode, som kun du kender, før du går videre.',
    current: 'Engangskoden',
    submit: 'Gem adgangskoden',
    done: 'Adgangskoden er ændret',
    ownTitle: 'Skift adgangskode',
    ownCurrent: 'Nuværende adgangskode',
  },
  trouble: {
    title: 'Databasen kan ikke åbnes',
    nothingWritten: 'Programmet har ikke skrevet noget i den.',
    damaged: 'Databasefilen er beskadiget.',
    truncated: 'Databasefilen er afkortet: den sidste del mangler.',
    newer:
      'Databasen er lavet af en nyere udgave af Målspor. Installér den nyeste udgave, og prøv igen.',
    'not-a-database': 'Filen, der skulle være databasen, er noget andet.',
    missing: 'Databasefilen mangler.',
    'in-use':
      'Databasen er åben i et andet vindue eller på en anden computer. Luk Målspor dér, og prøv igen.',
    'not-migrated':
      'Databasen kunne ikke bringes op til denne udgave af Målspor. Den er, som den var før.',
    'key-file-missing':
      'Filen med adgangskoderne (vault.json) mangler. Uden den kan databasen ikke låses op.',
    'key-file-damaged':
      'Filen med adgangskoderne (vault.json) er beskadiget. Uden den kan databasen ikke låses op.',
    'disk-full': 'Disken er fuld. Frigør plads, og prøv igen.',
    copyTitle: 'Seneste gode kopi',
    copyText:
      'Der ligger en kontrolleret kopi fra {{at}}. Du kan læse og udskrive i den, men ikke gemme.',
    noCopy: 'Der er ingen kontrolleret kopi på denne computer.',
    open: 'Åbn kopien til læsning',
    again: 'Prøv igen',
  },
  demo: {
    title: 'Demokommunen',
    lead: 'Vælg, hvem du vil være. Alle personer er opdigtede.',
    be: 'Log ind som {{name}}',
    leave: 'Forlad demokommunen',
  },
  idle: {
    title: 'Er du her stadig?',
    text: 'Programmet låser af sig selv. Det, du har skrevet, er gemt som kladde.',
    seconds_one: 'Låser om {{count}} sekund',
    seconds_other: 'Låser om {{count}} sekunder',
    stay: 'Jeg er her',
  },
} as const;
