/** What whoever leads a meeting writes for nobody else. */
export const notes = {
  open: 'Mine noter',
  title: 'Mine noter',
  label: 'Noter til mødet {{date}}',
  whose:
    'Noten er kun din. Den er låst med din egen adgangskode, og hverken administratoren eller andre kan læse den. Den står ikke på sagen, i referatet eller i historikken, og den kommer kun med på en udskrift, hvis du selv sætter flueben ved det.',
  delete: 'Slet noten',
  deleteHint: 'Noten slettes helt og kan ikke hentes igen.',
  lost: 'Glemmer du din adgangskode, er noten tabt: den kan ikke åbnes med gendannelsesnøglen, og den slettes, når du får en ny adgangskode af administratoren. Skifter du den selv, følger noten med. Noten er ikke med i sikkerhedskopierne.',
  onPaper: 'Private noter',
  onPaperOf: 'Til mødet {{date}}. Kun til {{initials}}, ikke en del af sagen eller referatet.',
  printHint:
    'Tager du noterne med, står de også i visningen her på skærmen, som andre måske kan se. Udskriftsloggen siger, at de kom med, men ikke hvad der står.',
  notPrintable: 'Dine private noter kan ikke tages med. {{why}}.',
} as const;
