import {
  LIJNEN,
  planTaken,
  plusDagen,
  verwachteSleuteldatum,
  laatste,
  vroegste,
  type Datum,
  type Planning,
  type Uuid,
} from '@weerthuis/domain';
import { isActief, rolOpDraad, type Plaatsing, type Plaatsingtaak, type Periode } from './plaatsing.js';

export interface StandPerPartij {
  rol: string;
  stand: string;
  verwachtOp?: Datum;
}

export interface Lijn {
  lid: Uuid;
  lijn: string;
  stand: string;
  perioden: Periode[];
}

/** What the hoofdbegeleider may see; every other party gets it without lines and path. */
export interface Overzicht {
  stand: string;
  verwachteSleuteldatum?: Datum;
  kritiekePad: string[];
  lijnen: Lijn[];
  perPartij: StandPerPartij[];
}

const eerste = (standen: Set<string>): string => {
  for (const stand of ['kan-niet', 'terug-te-draaien', 'bezig', 'open', 'wacht', 'gereed']) {
    if (!standen.has(stand)) continue;
    return !['bezig', 'kan-niet', 'terug-te-draaien'].includes(stand) && standen.has('gereed') && standen.size > 1
      ? 'bezig'
      : stand;
  }
  return 'ongedaan';
};

function perPartij(taken: readonly Plaatsingtaak[], klaarOp: Map<Uuid, Datum>): StandPerPartij[] {
  const rollen = [...new Set(taken.map((t) => rolOpDraad(t.eigenaar)))];
  return rollen.map((rol) => {
    const eigen = taken.filter((t) => rolOpDraad(t.eigenaar) === rol);
    const nog = eigen.filter((t) => t.stand !== 'gereed' && t.stand !== 'ongedaan');
    const dagen = nog.flatMap((t) => klaarOp.get(t.id) ?? []);
    return {
      rol,
      stand: eerste(new Set(eigen.map((t) => t.stand))),
      ...(dagen.length && { verwachtOp: laatste(...dagen) }),
    };
  });
}

/** Per adult and line: covered in these periods, not covered, or unknown; what anyone covers is covered. */
export function lijnen({ volwassenen, dekking }: Pick<Plaatsing, 'volwassenen' | 'dekking'>): Lijn[] {
  return volwassenen.flatMap((lid) =>
    LIJNEN.map((lijn) => {
      const over = dekking.filter((d) => d.lid === lid && d.lijn === lijn);
      const gedekt = over.filter((d) => d.stand === 'gedekt');
      const stand = gedekt.length ? 'gedekt' : over.some((d) => d.stand === 'niet-gedekt') ? 'niet-gedekt' : 'onbekend';
      const perioden = gedekt.flatMap((d) => d.perioden).sort((a, b) => a.van.localeCompare(b.van));
      return { lid, lijn, stand, perioden };
    }),
  );
}

/** The key comes when all it waits for is ready, and not before the day that was agreed. */
export function plan(p: Plaatsing, vandaag: Datum): Planning {
  const planning = verwachteSleuteldatum(p.taken, p.momenten, vandaag);
  const vroegst = p.opschorting ? laatste(p.startOp, plusDagen(p.opschorting.tot, 1)) : p.startOp;
  return p.momenten.sleutel ? planning : { ...planning, eind: laatste(planning.eind, vroegst) };
}

/** The day a task began; of one that waits, the day on which all it waits for is ready. */
export function begintOp(
  taak: Plaatsingtaak,
  { momenten }: Pick<Plaatsing, 'momenten'>,
  klaarOp: ReadonlyMap<Uuid, Datum>,
  vandaag: Datum,
): Datum {
  const klaar = klaarOp.get(taak.id) ?? vandaag;
  const vanaf = [momenten[taak.opentBij], ...taak.wachtOp.map((id) => klaarOp.get(id))].filter((d) => d !== undefined);
  const begin = taak.geopendOp ?? laatste(...(momenten[taak.opentBij] ? [] : [vandaag]), ...vanaf);
  return vroegste(begin, klaar);
}

export function overzicht(p: Plaatsing, vandaag: Datum): Overzicht {
  const { klaarOp } = planTaken(p.taken, p.momenten, vandaag);
  return {
    stand: p.stand,
    ...(isActief(p) && { verwachteSleuteldatum: p.verwachteSleuteldatum }),
    kritiekePad: p.kritiekePad,
    lijnen: lijnen(p),
    perPartij: perPartij(p.taken, klaarOp),
  };
}
