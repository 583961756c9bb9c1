import { MATCHVORMEN } from './afspraken.js';
import { type Indicator, type LIJNEN, type Regioprofiel } from './profiel.js';
import type { Gesourcet } from './herkomst.js';
import { getal, keuze, lijst, tekst } from './vorm.js';
import { gesourcet, noem, object, rij } from './vorm-object.js';
import {
  aanbod,
  belasting,
  beslist,
  contingent,
  draagkracht,
  nazorgmoment,
  signaaltermijnen,
  taakdefinitie,
  verdeling,
  trede,
  wegingen,
} from './vorm-afspraken.js';
import { casusrol, coordinatiepunt, duur, gemeentecode, partij, partner, slug } from './vorm-partij.js';

const termijn = noem('duur', gesourcet(duur));
const minstensEen = noem('aantalVanafEen', gesourcet(getal(1, 100)));

const indicator = noem(
  'indicator',
  rij<Indicator>({ naam: slug, titel: tekst(), definitie: tekst(), eenheid: tekst() }),
);

/** The whole profile; `profiel.schema.json` is printed from it. */
export const profielvorm = object<Regioprofiel>({
  regio: slug,
  titel: tekst(),
  versie: getal(1, 10_000),
  artikel: tekst(),
  belofte: gesourcet(keuze(['uitstroom', 'thuis-blijven'])),
  casusprefix: tekst('^[A-Z]{3}$', 'drie hoofdletters, zoals HVB'),
  centrumgemeente: gesourcet(gemeentecode),
  partijen: lijst(partij, 1),
  partners: lijst(partner),
  coordinatiepunten: lijst(coordinatiepunt, 1),
  beslist,
  matchvorm: gesourcet(keuze(MATCHVORMEN)),
  aanbod,
  kandidatenPerVoordracht: minstensEen,
  reserve: gesourcet(getal(0, 20)),
  antwoordtermijn: object<Regioprofiel['antwoordtermijn']>({ voorlopig: termijn, definitief: termijn }),
  woonklaarGeldigDagen: termijn,
  wekenTotAanbod: termijn,
  zoekopdrachtWeken: termijn,
  proefduurMaanden: termijn,
  omklapcriteria: gesourcet(lijst(slug, 1)),
  evaluatieritmeWeken: minstensEen,
  terugkeergarantieDagen: termijn,
  pauze: object<Regioprofiel['pauze']>({
    parkerenDagen: termijn,
    opschortenWerkdagen: termijn,
    leegstand: gesourcet(casusrol),
  }),
  stilstand: object<Regioprofiel['stilstand']>({ herinnerenWerkdagen: termijn, escalerenWerkdagen: termijn }),
  escalatie: lijst(trede, 1),
  gaten: object<Regioprofiel['gaten']>({
    toegestaanDagen: object<Record<(typeof LIJNEN)[number], Gesourcet<number>>>({
      dak: termijn,
      inkomen: termijn,
      ondersteuning: termijn,
      dag: termijn,
    }),
    vooruitDagen: termijn,
  }),
  contingenten: lijst(contingent),
  belasting,
  draagkracht,
  verdeling,
  wegingen,
  taakplan: lijst(taakdefinitie, 1),
  nazorg: lijst(nazorgmoment, 1),
  signalen: object<Regioprofiel['signalen']>({ overlast: signaaltermijnen, achterstand: signaaltermijnen }),
  volgenMaanden: gesourcet(lijst(duur, 1)),
  huurtabelJaar: gesourcet(getal(2020, 2100)),
  indicatoren: lijst(indicator, 1),
});
