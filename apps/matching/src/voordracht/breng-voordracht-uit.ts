import type { Datum, Uuid } from '@weerthuis/domain';
import { voegToe, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { aanbodGebeurt, leesAanbod } from '../aanbod/store/aanbiedingen.js';
import type { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import type { Hub } from '../gedeeld/hub.js';
import { beoordeelParen } from '../shortlist/stel-shortlist-op.js';
import type { Gewichten } from '../shortlist/domain/paar.js';
import type { Beoordeeld } from '../shortlist/domain/verdeler.js';
import { geldendeGewichten } from '../wegingen/geldende.js';
import { magAfwijken } from './vraag-afwijking.js';
import { besluit } from './besluit.js';
import { open } from './domain/besluiten.js';
import { geschondenRegels, toetsVoordracht } from './domain/toets-voordracht.js';
import type { Kandidaatstelling } from './domain/voordracht.js';
import { omgevingVoor } from './omgeving.js';
import { KandidaatstellingEntiteit, VoordrachtEntiteit } from './store/voordracht.entiteit.js';
import { kandidaatrijen, lopendeVoordrachten, zoekVoordracht } from './store/voordrachten.js';

export interface NieuweVoordracht {
  aanbod: Uuid;
  /** Ranked: the first are asked, the others stand ready. */
  kandidaten: Uuid[];
  startOp: Datum;
  /** `besluit`: the decision that allowed it, when the region gave that to another than the hub. */
  afwijking?: { reden: string; besluit?: Uuid } | undefined;
  /** The verdeling that this comes from. */
  verdeling?: Herkomst;
}

/** What of a verdeling a voordracht keeps: which run, on what input, with which lot, and how the pair counted then. */
export interface Herkomst {
  verdeling: Uuid;
  nummer: number;
  peildatum: Datum;
  invoerhash: string;
  zaad: string;
  punten: number;
  delen: Record<string, number>;
}

/** The people in the order given. @throws Regelfout onbekend */
async function leesKandidaten(w: Werkeenheid, ids: Uuid[]): Promise<CasusEntiteit[]> {
  const rijen = await w.em.find(CasusEntiteit, {
    where: { id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return ids.map((id) => rijen.find((r) => r.id === id) ?? weigerOnbekend());
}

async function wieLoopt(w: Werkeenheid, aanbod: Uuid): Promise<{ antwoordVoor?: Datum } | undefined> {
  const [id] = await lopendeVoordrachten(w, { aanbod });
  const gelezen = id && (await zoekVoordracht(w, id));
  if (!gelezen) return undefined;
  const open = gelezen.staat.kandidaten.flatMap((k) => k.verzoeken).filter((v) => v.stand === 'open');
  const laatste = open
    .map((v) => v.antwoordVoor)
    .sort()
    .at(-1);
  return laatste ? { antwoordVoor: laatste } : {};
}

/** This person for this home at this rank, nobody asked yet; with whom it concerns. */
export const kandidaatstelling = (
  hub: Hub,
  casus: CasusEntiteit,
  rang: number,
  aanbod: AanbodEntiteit,
): Kandidaatstelling => ({
  kandidaatstelling: hub.nieuwId(),
  casus: casus.id,
  rang,
  stand: 'reserve',
  ronde: 0,
  partijen: {
    corporatie: aanbod.corporatie,
    hoofdbegeleider: casus.hoofdbegeleider,
    persoon: casus.aanmelder,
    herkomst: casus.herkomstPartij,
    vestiging: hub.gemeente(aanbod.woning.gemeente),
  },
  verzoeken: [],
});

/** What this voordracht was based on: rules with values per candidate, weights with version and source, the home. */
const momentopname = (
  hub: Hub,
  w: Werkeenheid,
  paren: Beoordeeld[],
  aanbod: AanbodEntiteit,
  verdeling: Herkomst | undefined,
  wegingen: Gewichten,
) => ({
  op: w.klok.nu().toISOString(),
  profiel: { regio: hub.profiel.regio, versie: hub.profiel.versie },
  wegingen,
  draagkracht: hub.profiel.draagkracht,
  woning: aanbod.woning,
  kandidaten: paren.map(({ zoeker, oordeel }, i) => ({ casus: zoeker.casus, rang: i + 1, ...oordeel })),
  ...(verdeling && { verdeling }),
});

/**
 * The coordinator proposes people for a home. One transaction: the voordracht with its snapshot, the questions to all who
 * must say yes, and their terms.
 * @throws Regelfout when a rule says no (see toetsVoordracht)
 */
export async function brengVoordrachtUit(hub: Hub, w: Werkeenheid, v: NieuweVoordracht): Promise<{ id: Uuid }> {
  const aanbod = await leesAanbod(w, v.aanbod);
  const casussen = await leesKandidaten(w, v.kandidaten);
  const paren = await beoordeelParen(hub, w, casussen, [aanbod], v.startOp);
  const { vrij } = await omgevingVoor(hub, w, v.kandidaten);
  const plaatsen = hub.profiel.kandidatenPerVoordracht.waarde;
  const vandaag = w.klok.vandaag();
  const afwijkenMag = await magAfwijken(hub, w, v);
  toetsVoordracht({
    ...v,
    aanbodStand: aanbod.stand,
    beschikbaarVanaf: aanbod.woning.beschikbaarVanaf,
    loopt: aanbod.stand === 'in-voordracht' ? await wieLoopt(w, aanbod.id) : undefined,
    vandaag,
    plaatsen,
    reserve: hub.profiel.reserve.waarde,
    paren,
    vrij,
    afwijkenMag,
  });
  const id = hub.nieuwId();
  const regels = geschondenRegels(paren);
  const afwijking = v.afwijking && {
    reden: v.afwijking.reden,
    door: w.door.id,
    op: vandaag,
    regels,
    toegestaanDoor: afwijkenMag.wie,
  };
  const rij = Object.assign(new VoordrachtEntiteit(), {
    id,
    aanbod: aanbod.id,
    eenheid: aanbod.eenheid,
    stand: 'in-voorbereiding',
    vraagversie: 1,
    startOp: v.startOp,
    plaatsen,
    getekend: false,
    momentopname: momentopname(hub, w, paren, aanbod, v.verdeling, await geldendeGewichten(hub, w)),
    afwijking: afwijking ?? null,
    reden: null,
    gemaaktOp: vandaag,
  });
  await voegToe(w, VoordrachtEntiteit, rij);
  const rijen = kandidaatrijen(
    id,
    casussen.map((casus, i) => kandidaatstelling(hub, casus, i + 1, aanbod)),
  );
  await w.em.insert(KandidaatstellingEntiteit, rijen as object[]);
  await aanbodGebeurt(hub, w, aanbod.id, 'voorgedragen');
  await besluit(hub, w, id, open);
  return { id };
}
