/** Opened by the "?" beside a word: what it means, and the rule with where it comes from. */
export const terms = {
  goal: {
    name: 'Mål',
    meaning:
      'Myndighedens mål med en indsats: konkret, målbart og formuleret sammen med borgeren. Begge ved på forhånd, hvad der sker, når det er nået.',
    rule: 'Indsatsmål efter VUM 2.0 og Fælles Faglige Begreber. Handleplanen beskriver mål efter serviceloven § 141.',
  },
  'sub-goal': {
    name: 'Delmål',
    meaning: 'Udførerens mål under et af myndighedens mål, med egen frist.',
    rule: 'Et måls tilstand beregnes aldrig af dets delmål.',
  },
  revisitation: {
    name: 'Revisitation til ældreområdet',
    meaning:
      'Når behovet med alderen går fra pædagogisk støtte til pleje, følger hjælpen med. Grunden er det ændrede behov, aldrig alderen i sig selv.',
    rule: 'Ældreloven fra 1. juli 2025. Serviceloven §§ 85, 103, 104, 107 og 108 fortrænges ikke. Ingen flyttes fra § 108 eller ABL § 105 uden eget samtykke eller en afgørelse.',
  },
  'goal-type': {
    name: 'Måltype',
    meaning:
      'Om målet er at udvikle funktionsevnen, fastholde den eller begrænse et tab, der ikke kan undgås.',
    rule: 'Udvikle: målet er nået. Fastholde: niveauet er holdt inden for den aftalte afvigelse. Begrænse tab: ikke dårligere end det planlagte niveau.',
  },
  scale: {
    name: 'Skala',
    meaning:
      'Det, målet måles på: funktionsevneniveau 0–4, et antal, procent, ja/nej eller fem beskrevne trin (GAS).',
    rule: 'Skalaen kan ikke ændres, når der er målt på den. Luk målet, og lav et nyt.',
  },
  gas: {
    name: 'GAS T-score',
    meaning:
      'Sagens GAS-mål lagt sammen til ét tal: det seneste trin på hvert mål, vægtet efter, hvor vigtigt målet er.',
    rule: '50 er som ventet. Vises kun sammen med målene, og kun når mindst ét er vurderet (Kiresuk og Sherman).',
  },
  baseline: {
    name: 'Udgangspunkt',
    meaning:
      'Hvor borgeren står, når målet sættes. Det er ikke en måling, men det, målinger holdes op imod.',
    rule: 'Foreslås fra temaets seneste niveau.',
  },
  tolerance: {
    name: 'Afvigelse',
    meaning: 'Hvor langt fra udgangspunktet niveauet må være og stadig tælle som fastholdt.',
    rule: 'Bruges ved fastholdelse. Er der ikke angivet andet, er den 0.',
  },
  'draft-goal': {
    name: 'Kladde',
    meaning: 'Et mål, der endnu mangler noget for at kunne måles. Det kan gemmes og rettes frit.',
    rule: 'Tæller ikke med som målbart, før det er gjort aktivt. Målbar andel er aktive mål ud af kladder og aktive.',
  },
  'awaits-decision': {
    name: 'Nået – afventer beslutning',
    meaning: 'Målet er nået, men ingen har endnu besluttet, hvad der så skal ske.',
    rule: 'Intet slutter af sig selv: en person bekræfter, at målet er nået, og vælger det, der følger.',
  },
  theme: {
    name: 'Tema',
    meaning: 'Det område af hverdagen, målet handler om, fx husførelse eller kontakt til andre.',
    rule: 'Ét primært tema under Aktivitet og deltagelse i Fælles Faglige Begreber; sekundære efter behov.',
  },
  'citizen-words': {
    name: 'Borgerens ord',
    meaning: 'Det, borgeren selv siger om målet, skrevet som det blev sagt.',
    rule: 'Handleplanen laves sammen med borgeren (serviceloven § 141). Står der intet, er målet stadig gyldigt.',
  },
  target: {
    name: 'Målværdi',
    meaning:
      'Det niveau på skalaen, målet er nået ved. Ved tab: det niveau, det mindst skal holde.',
    rule: 'Ved udvikling skal den være bedre end udgangspunktet; ved begrænsning af tab lig med eller dårligere.',
  },
  'target-date': {
    name: 'Måldato',
    meaning: 'Den dag, målet skal være nået eller vurderes.',
    rule: 'Efter udgangspunktets dato. Passeres den uden afslutning, står der "Frist overskredet"; på selve dagen ikke.',
  },
  consequence: {
    name: 'Når målet er nået',
    meaning: 'Det, borgeren og sagsbehandleren på forhånd har aftalt skal ske med indsatsen.',
    rule: 'Fortsætter indsatsen, skal der stå hvorfor. Beslutningen tages først, når målet er nået.',
  },
  'due-date': {
    name: 'Næste opfølgning',
    meaning:
      'Seneste holdte opfølgning plus intervallet. Er ingen holdt endnu, regnes fra indsatsens start.',
    rule: 'Overskredet fra dagen efter datoen, ikke på selve dagen og ikke under en pause. Hele måneder, aldrig flyttet til en hverdag.',
  },
  interval: {
    name: 'Interval',
    meaning:
      'Måneder mellem opfølgningerne. Følger muligheden for progression, hvis der ikke er sat et eget.',
    rule: 'Kommunens egen indstilling: serviceloven § 148 fastsætter ingen frist for voksne.',
  },
  'on-hold': {
    name: 'Pause',
    meaning: 'Opfølgningen hviler til og med en dag, med en begrundelse.',
    rule: 'Intet er overskredet imens. Bagefter er opfølgningen tidligst dagen efter.',
  },
  outcome: {
    name: 'Udbytte',
    meaning: 'Hvad opfølgningen førte til for hver indsats.',
    rule: 'VUM 2.0: indsatsen fortsætter, afsluttes og ny visiteres, eller afsluttes. Netop ét for hver indsats, der følges op på.',
  },
  'goal-check': {
    name: 'Målkvalitet',
    meaning:
      'Forslag, der gør målet lettere at læse, måle og følge op på. De spærrer ikke for noget og er ikke en karakter til nogen.',
    rule: 'Om et mål er målbart, afgøres kun af, om det påkrævede er udfyldt. Måldatoen bør ligge fra næste opfølgning til den efter.',
  },
  lix: {
    name: 'LIX (læsbarhedstal)',
    meaning:
      'Hvor svær teksten er at læse. Under 25 er meget let, 25–34 let, 35–44 middel, derover svær.',
    rule: 'Björnsson 1968: ord pr. sætning + procent ord på over 6 bogstaver. Beregnes af titel, ressourcer og uddybning, fra 10 ord; aldrig af borgerens egne ord.',
  },
  measurement: {
    name: 'Måling',
    meaning: 'En værdi på en dato med en kilde: sagsbehandler, udfører, borger eller pårørende.',
    rule: 'Ikke før udgangspunktets dato og ikke i fremtiden. "Ikke vurderet" siger intet og tælles ikke som 0.',
  },
  pace: {
    name: 'Tempo',
    meaning:
      'Fremgangen holdt op imod, hvor langt man ville være nået med jævn fremgang på målingens dato.',
    rule: 'Inden for 10 procentpoint er "på planen"; ellers "foran planen" eller "bagud".',
  },
  trend: {
    name: 'Udvikling',
    meaning: 'Den nyeste måling holdt op imod den ældste af de seneste tre.',
    rule: 'To målinger er nok; ellers "for få målinger".',
  },
  'progression-potential': {
    name: 'Mulighed for progression',
    meaning: 'Hvor meget borgeren ventes at kunne udvikle sig. Styrer, hvor tit der følges op.',
    rule: 'Vurderes af sagsbehandleren og kan ændres ved hver opfølgning.',
  },
  'follow-up': {
    name: 'Opfølgning',
    meaning:
      'Et møde eller en kontakt, hvor målene måles, og det besluttes, om indsatsen skal fortsætte.',
    rule: 'Serviceloven § 148: kommunen følger løbende op på, om hjælpen opfylder sit formål.',
  },
  'tight-series': {
    name: 'Tæt opfølgning',
    meaning:
      'Opfølgning med få ugers mellemrum omkring et følsomt skifte, fx en flytning. Datoerne ligger fast.',
    rule: 'Den ligger ved siden af den ordinære opfølgning og tæller kun som ordinær, når du siger det.',
  },
  'support-need-level': {
    name: 'Støttebehovsniveau',
    meaning: 'Hvor meget støtte borgeren har brug for i alt, fra 0 til 4.',
    rule: 'Fælles Faglige Begreber. Følger aldrig af en diagnose.',
  },
  'functional-level': {
    name: 'Funktionsevneniveau',
    meaning: 'Hvor stor begrænsningen er inden for ét tema: 0 er ingen, 4 er fuldstændig.',
    rule: 'Fælles Faglige Begreber, tema for tema. Lavere er bedre.',
  },
  intervention: {
    name: 'Indsats',
    meaning: 'En bevilget hjælp efter en bestemt paragraf, hos en udfører, med et formål.',
    rule: 'Formålet skal altid stå der.',
  },
  'kept-rate': {
    name: 'Tidligere takst (beholder)',
    meaning: 'Borgeren beholder den hidtidige takst i en overgang, selv om indsatsen er ændret.',
    rule: 'Angives på takstperioden.',
  },
  'yearly-cost': {
    name: 'Årlig udgift',
    meaning: 'Hvad indsatsen koster i et standardår med den takst, der gælder på datoen.',
    rule: 'Døgntakst × 365; timetakst × timer om ugen × 365 ÷ 7; ugetakst × 365 ÷ 7; månedstakst × 12. Uden kendt takst: "ikke oplyst".',
  },
  'protected-address': {
    name: 'Beskyttet adresse',
    meaning: 'Borgerens navn og adresse må ikke videregives til private.',
    rule: 'CPR-loven § 28. Adressen udskrives kun, når det vælges for den enkelte udskrift.',
  },
} as const;
