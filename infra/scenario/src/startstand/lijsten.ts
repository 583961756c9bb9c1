import { elfproef, plusDagen, type Datum, type Partij } from '@weerthuis/domain';
import { mens } from '../gegevens/mensen.js';
import { woning } from '../gegevens/woningen.js';
import { bedrag, type Lijstrij } from './csv.js';

export type Gooi = (n: number) => number;

/** Well-formed BSN of the test series 9999, each once. */
export function* bsnReeks(gooi: Gooi): Generator<string, never> {
  for (let i = gooi(50_000); ; i++) {
    const kandidaat = `9999${String(i % 100_000).padStart(5, '0')}`;
    if (elfproef(kandidaat)) yield kandidaat;
  }
}

export interface Wachtende {
  kenmerk: string;
  zorg: Partij;
  herkomst: Partij;
  gewenst: Partij;
  wachtSinds: Datum;
}

/** A fictional person on the list of a zorgaanbieder. */
export function mensrij(w: Wachtende, gooi: Gooi, bsn: string, nu: Datum): Lijstrij {
  const { voornamen, achternaam, geboortedatum, telefoon } = mens(gooi);
  return {
    kenmerk: w.kenmerk,
    voornamen,
    achternaam,
    geboortedatum,
    bsn,
    telefoon,
    herkomst: w.herkomst.gemeentecode ?? '',
    inVoorzieningSinds: plusDagen(w.wachtSinds, -100 - gooi(400)),
    wachtSinds: w.wachtSinds,
    toestemmingOp: plusDagen(w.wachtSinds, -5),
    toestemmingTot: plusDagen(nu, 365),
    toestemmingHoe: 'ondertekend',
    woonklaarTot: plusDagen(nu, 120 + gooi(60)),
    wet: 'wmo',
    urgentieGevraagd: 'nee',
    inkomenJaar: bedrag(1_600_000 + gooi(400_000)),
    kamers: '2',
    trapvrij: 'nee',
    huisdieren: '',
    gewensteGemeenten: w.gewenst.gemeentecode ?? '',
    intensiteit: ['licht', 'midden', 'intensief'][gooi(3)] ?? 'midden',
    urenPerWeek: String(2 + gooi(8)),
  };
}

/** A dwelling as the import of eenheden reads it. */
export function eenheidrij(gooi: Gooi, gemeentecode: string): Lijstrij {
  const { gemeente: _g, wijk: _w, rekenhuurCent, servicekostenCent, ...rest } = woning(gooi, gemeentecode);
  const tekst = Object.fromEntries(
    Object.entries(rest).map(([k, v]) => [k, v === true ? 'ja' : v === false ? 'nee' : String(v)]),
  );
  return { ...tekst, rekenhuur: bedrag(Number(rekenhuurCent)), servicekosten: bedrag(Number(servicekostenCent)) };
}

export type Stap = 'voorlopig-akkoord' | 'definitief-akkoord' | 'contract' | 'sleutel' | 'verhuisd' | 'nazorg';
const STAPPEN: readonly Stap[] = [
  'voorlopig-akkoord',
  'definitief-akkoord',
  'contract',
  'sleutel',
  'verhuisd',
  'nazorg',
];

export interface Lopende {
  kenmerk: string;
  wie: Wachtende;
  corporatie: Partij;
  bagId: string;
  stap: Stap;
}

/** The rows of one running plaatsing at its three owners, telling one story up to its step. */
export function lopendrijen(l: Lopende, nu: Datum): { hub: Lijstrij; zorg: Lijstrij; corporatie: Lijstrij } {
  const tot = STAPPEN.indexOf(l.stap);
  const terug = [4, 12, 20, 30, 60, 120][tot] ?? 4;
  const op = (na: number): Datum => plusDagen(nu, na - terug);
  const bij = (stap: Stap, datum: Datum): string => (tot >= STAPPEN.indexOf(stap) ? datum : '');
  const startOp = tot >= STAPPEN.indexOf('sleutel') ? op(25) : plusDagen(nu, 21);
  const contract = bij('contract', op(16));
  const sleutel = bij('sleutel', op(25));
  const verhuisd = bij('verhuisd', op(28));
  const hub = {
    kenmerk: l.kenmerk,
    aanmelder: l.wie.zorg.naam,
    kenmerkAanmelder: l.wie.kenmerk,
    corporatie: l.corporatie.naam,
    bagId: l.bagId,
    stap: l.stap,
    startOp,
    voorlopigOp: op(0),
    definitiefOp: bij('definitief-akkoord', op(9)),
    bezichtigdOp: bij('definitief-akkoord', op(6)),
    contractOp: contract,
    huurIngang: contract && startOp,
    sleutelOp: sleutel,
    verhuisdOp: verhuisd,
    ingeschrevenOp: bij('nazorg', op(33)),
    plekVrijOp: bij('nazorg', op(35)),
    gereed: tot >= STAPPEN.indexOf('contract') ? 'inkomen-geregeld' : '',
  };
  const zorg = {
    kenmerk: l.wie.kenmerk,
    naamBekend: 'ja',
    ondersteuningVanaf: startOp,
    daginvullingSoort: 'vrijwilligerswerk',
    daginvullingVanaf: op(-30),
    verhuisdOp: verhuisd,
    plekVrijOp: bij('nazorg', op(35)),
  };
  const corporatie = {
    bagId: l.bagId,
    beschikbaarVanaf: op(10),
    contractvorm: 'driepartijen',
    bezichtigdOp: bij('definitief-akkoord', op(6)),
    toets: bij('definitief-akkoord', 'geen-bezwaar'),
    ingangsdatum: contract && startOp,
    getekendOp: contract,
    sleutelOp: sleutel,
    huurVanaf: sleutel && startOp,
  };
  return { hub, zorg, corporatie };
}
