/** What a step of a casus asks of the coordinator, and why. `ander`: when it is the turn of another party. */
interface Tekst {
  titel: string;
  zin: string;
}

const TEKSTEN: Readonly<Record<string, Tekst>> = {
  toelating: { titel: 'Laat toe, of vraag iets na', zin: 'Een aanmelding wacht op je oordeel; de wachttijd telt al.' },
  aanvulling: { titel: 'De aanvulling blijft uit', zin: 'De aanmelder zou de aanmelding aanvullen.' },
  urgentie: { titel: 'De urgentie blijft uit', zin: 'De gemeente van herkomst zou over de urgentie beslissen.' },
  woonklaar: {
    titel: 'De woonklaarverklaring is verlopen',
    zin: 'Zonder verklaring kan deze persoon niet worden voorgedragen.',
  },
  'woning-zoeken': { titel: 'Zoek een woning', zin: 'De regio beloofde binnen deze termijn een woning.' },
  zoekopdracht: { titel: 'Een zoekopdracht loopt', zin: 'Een partij zoekt een woning voor deze persoon.' },
  hervatten: { titel: 'De pauze loopt af', zin: 'Het zoeken of de plaatsing rust; spreek af hoe het verdergaat.' },
  terugkeer: { titel: 'Woont elders', zin: 'Terug op de lijst, of afsluiten.' },
  'voorgaande-kandidaat': {
    titel: 'Iedereen zei ja; een ander gaat voor',
    zin: 'Twee mensen zijn tegelijk gevraagd; wie het eerst op de lijst stond, gaat voor.',
  },
  'namens-bevestigen': {
    titel: 'Een antwoord is niet bevestigd',
    zin: 'De partij zou bevestigen wat namens haar is vastgelegd.',
  },
  'namens-betwist': { titel: 'Los een betwist antwoord op', zin: 'De partij zegt dat zij dit antwoord niet gaf.' },
  advies: { titel: 'Geef advies', zin: 'Voor een besluit is advies gevraagd.' },
  besluit: { titel: 'Beslis', zin: 'De regio gaf dit besluit aan jou.' },
  knelpunt: { titel: 'Er dreigt een gat', zin: 'Met deze planning is iemand niet overal gedekt.' },
  sleutel: { titel: 'De sleutel blijft uit', zin: 'De dag van de sleutel is voorbij.' },
  verhuizing: {
    titel: 'De verhuizing is niet gemeld',
    zin: 'De sleutel is gegeven; of iemand er woont, is niet bekend.',
  },
  afsluiten: { titel: 'Sluit de plaatsing af', zin: 'Er staat niets meer open.' },
  niemand: { titel: 'Niemand is aan zet', zin: 'Deze casus loopt, maar niemand heeft een volgende stap.' },
};

const alsWoorden = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

/** The words for a step; an unknown one is its own name. */
export function zegStap({ stap, soort }: { stap: string; soort?: string | undefined }): Tekst {
  const tekst = TEKSTEN[stap] ?? { titel: alsWoorden(soort ?? stap), zin: 'Dit zou al gedaan zijn.' };
  return soort && TEKSTEN[stap] ? { ...tekst, zin: `${tekst.zin} Het gaat om ${soort.replaceAll('-', ' ')}.` } : tekst;
}

/** Where a step of a casus is done on screen. */
export function padVan({ stap, casus, over }: { stap: string; casus: string; over: string }): string {
  if (stap === 'toelating' || stap === 'aanvulling') return `/hub/aanmeldingen/${casus}`;
  if (stap === 'besluit' || stap === 'advies') return `/hub/besluiten/${over}`;
  if (stap === 'zoekopdracht') return '/hub/zoekopdrachten';
  if (['sleutel', 'verhuizing', 'afsluiten', 'inschrijving', 'plek-vrij'].includes(stap)) return `/plaatsingen/${over}`;
  return `/hub/kandidaten/${casus}`;
}
