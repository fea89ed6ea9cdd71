/** The end of a meeting, its minutes and what is added to them. */
export const minutes = {
  title: 'Referat',
  notApproved:
    'Referatet er ikke godkendt endnu. Beslutningerne kan rettes, indtil det er godkendt.',
  approvedOn: 'Godkendt {{date}} af {{by}}. Rettelser skrives som tilføjelser.',
  note: 'Bemærkninger til referatet',
  write: 'Skriv bemærkninger',
  notTold: 'Beslutningen vises for dem, der deltog, og dem, der kan åbne sagen.',
  validFrom: 'Gælder fra {{date}}',
  responsible: 'Ansvarlig: {{name}}',
  next: 'Næste gang {{date}}',
  close: 'Afslut mødet',
  allDecided: 'Der er truffet beslutning på alle punkter.',
  leftItem: 'punkt {{place}} (sag {{number}})',
  leftNote: 'Ikke behandlet: {{items}}.',
  left_one: '{{items}} er ikke behandlet. Det venter på et andet møde, når mødet afsluttes.',
  left_other: '{{items}} er ikke behandlet. De venter på et andet møde, når mødet afsluttes.',
  reopen: 'Åbn mødet igen',
  reopenHint: 'Der kan igen træffes og rettes beslutninger på mødet.',
  approve: 'Godkend referat',
  approveHint:
    'Beslutninger, sider og bemærkninger ligger derefter fast, og deltagerne kan ikke længere åbne sagerne gennem mødet. Det kan ikke fortrydes; rettelser skrives som tilføjelser.',
  approved: 'Referatet er godkendt',
  add: 'Skriv tilføjelse',
  addTo: 'Tilføjelse til punkt {{place}}',
  addendum: 'Tilføjelse',
  addendumHint: 'Står under beslutningen med dato og navn. Den kan ikke ændres bagefter.',
} as const;
