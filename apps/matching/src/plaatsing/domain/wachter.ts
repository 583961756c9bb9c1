import {
  knelpunten,
  laatste,
  planTaken,
  plusWerkdagen,
  vergelijkKnelpunten,
  vroegste,
  type Datum,
  type Dekking,
  type Knelpunt,
  type Lijn,
} from '@weerthuis/domain';
import type {
  Afspraken,
  Dekkingmelding,
  Gemeldknelpunt,
  Plaatsing,
  Plaatsinggevolg,
  Plaatsingtaak,
} from './plaatsing.js';

/** Working days before an unknown line matters that its owner is asked; until then silence is no gap (aanname). */
const NAVRAAG_WERKDAGEN = 10;
/** Working days an owner has to mend a gap, or until the day before it opens (aanname). */
const HERSTEL_WERKDAGEN = 5;
const ALTIJD = '1900-01-01';

const alsDekking = (m: Dekkingmelding): Dekking[] => {
  const stand = m.stand === 'gedekt' || m.stand === 'niet-gedekt' ? m.stand : 'onbekend';
  const perioden = m.perioden.length || stand === 'gedekt' ? m.perioden : [{ van: ALTIJD }];
  return perioden.map((periode) => ({ lid: m.lid, lijn: m.lijn, stand, ...periode }));
};

const LIJN_VAN_TAAK: Record<string, Lijn> = {
  'inkomen-geregeld': 'inkomen',
  overdracht: 'inkomen',
  'ondersteuning-gestart': 'ondersteuning',
  'daginvulling-geregeld': 'dag',
};

/** A party that cannot deliver makes a knelpunt, never an automatic undo. */
const uitTaak = (t: Plaatsingtaak, p: Plaatsing): Knelpunt => ({
  lid: p.volwassenen[0] ?? p.casus,
  lijn: LIJN_VAN_TAAK[t.soort] ?? 'dak',
  van: p.verwachteSleuteldatum,
  soort: 'gat',
  eigenaar: t.eigenaar,
  regel: `taak-kan-niet-${t.soort}`,
  bron: 'afspraak van de regio: wie niet kan leveren, meldt het',
});

const zonderWoning = (p: Plaatsing, van: Datum): Knelpunt => ({
  lid: p.volwassenen[0] ?? p.casus,
  lijn: 'dak',
  van,
  soort: 'gat',
  eigenaar: 'verhuurder',
  regel: 'woning-ingetrokken-na-contract',
  bron: 'afspraak van de regio: na het contract vervalt niets vanzelf',
});

/** The day each task is ready, or expected to be: rules about money and furniture compare them with rent and move. */
function taakdagen(p: Plaatsing, vandaag: Datum): Record<`taak:${string}`, Datum> {
  const { klaarOp } = planTaken(p.taken, p.momenten, vandaag);
  return Object.fromEntries(p.taken.flatMap((t) => [[`taak:${t.soort}`, klaarOp.get(t.id) ?? vandaag]]));
}

/** Every gap that can be foreseen now, of lines, dates, tasks and the home. */
export function voorzien(p: Plaatsing, a: Afspraken): Knelpunt[] {
  const { sleutel, huurIngang, opgesteld, verhuizing, inschrijving, plekTot } = p.feiten;
  const gaten = knelpunten(
    {
      vandaag: a.vandaag,
      leden: p.volwassenen,
      dekking: p.dekking.flatMap(alsDekking),
      datums: {
        ...taakdagen(p, a.vandaag),
        sleutel: sleutel ?? p.verwachteSleuteldatum,
        huurIngang: huurIngang ?? opgesteld,
        verhuizing,
        inschrijving,
        plekTot,
      },
    },
    a.gaten,
  );
  const navraag = plusWerkdagen(a.vandaag, NAVRAAG_WERKDAGEN);
  const vraagt = p.stand !== 'voorwaardelijk' && a.vandaag >= (p.vraagVanaf ?? a.vandaag);
  const tijdig = gaten.filter((k) => k.soort === 'gat' || (vraagt && k.van <= navraag));
  const taken = p.taken.filter((t) => t.stand === 'kan-niet').map((t) => uitTaak(t, p));
  return [...tijdig, ...taken, ...(p.feiten.woningIngetrokken ? [zonderWoning(p, p.feiten.woningIngetrokken)] : [])];
}

/** Mend it before it opens; if it is open already, by the next working day. */
export const uiterlijkVoor = (van: Datum, vandaag: Datum): Datum =>
  laatste(plusWerkdagen(vandaag, 1), vroegste(plusWerkdagen(vandaag, HERSTEL_WERKDAGEN), plusWerkdagen(van, -1)));

/** Looks again at all lines: raises what is new, tells what moved, lifts what was mended. */
export function bewaak(p: Plaatsing, a: Afspraken, gevolgen: Plaatsinggevolg[]): void {
  const { ontstaan, gewijzigd, opgelost } = vergelijkKnelpunten(p.knelpunten, voorzien(p, a));
  const weg = new Set(opgelost.map((k) => k.knelpunt));
  const nieuw: Gemeldknelpunt[] = ontstaan.map((k) => ({
    ...k,
    knelpunt: a.nieuwId(),
    uiterlijk: uiterlijkVoor(k.van, a.vandaag),
    trap: 0,
  }));
  const vervangen = new Map(gewijzigd.map(({ van: oud, naar }) => [oud.knelpunt, { ...oud, ...naar }]));
  p.knelpunten = [
    ...p.knelpunten.filter((k) => !weg.has(k.knelpunt)).map((k) => vervangen.get(k.knelpunt) ?? k),
    ...nieuw,
  ];
  for (const k of opgelost) gevolgen.push({ soort: 'knelpunt-opgeheven', knelpunt: k });
  for (const k of [...vervangen.values(), ...nieuw]) gevolgen.push({ soort: 'knelpunt', knelpunt: k.knelpunt });
}
