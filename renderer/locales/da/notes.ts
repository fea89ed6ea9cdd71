/** What whoever leads a meeting writes for nobody else. */
export const notes = {
  open: 'Mine noter',
  title: 'Mine noter',
  label: 'Noter til mødet {{date}}',
  whose:
    'Noten er kun din. Den er låst med din egen adgangskode, og hverken administratoren eller andre kan læse den. Den står ikke på sagen, i referatet, i historikken eller på udskrifter.',
  delete: 'Slet noten',
  deleteHint: 'Noten slettes helt og kan ikke hentes igen.',
  lost: 'Glemmer du din adgangskode, er noten tabt: den kan ikke åbnes med gendannelsesnøglen, og den slettes, når du får en ny adgangskode af administratoren. Skifter du den selv, følger noten med. Noten er ikke med i sikkerhedskopierne.',
} as const;
