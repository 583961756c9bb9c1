import { laatste, type Datum, type Uuid } from '@weerthuis/domain';
import type { Capaciteit, Draagkracht } from '../../gedeeld/typen.js';
import { beoordeel } from './beoordeel.js';
import type { Gewichten, Huis, Omstandigheden, Oordeel, Zoeker } from './paar.js';

/** What surrounds all pairs, read once: plain data, so that it can be given to a thread. */
export interface Rondom {
  vandaag: Datum;
  gewichten: Gewichten;
  buurtVolIsNee: boolean;
  standaardRuimte: number;
  /** By buurt, where its gemeente stated it. */
  draagkracht: Record<string, Draagkracht>;
  /** By buurt: households that weigh on it. */
  gebruikt: Record<string, number>;
  capaciteiten: Capaciteit[];
  /** By aanbod: the casus it was looked for, while it may still have it. */
  gezochtVoor: Record<Uuid, Uuid>;
}

/** Judges one pair, on the day the home would be taken into use. */
export type Beoordelaar = (zoeker: Zoeker, huis: Huis, startOp?: Datum) => Oordeel;

const plek = (partij: string, gemeente: string): string => `${partij} ${gemeente}`;

export function maakOordeel(r: Rondom): Beoordelaar {
  const capaciteiten = new Map(r.capaciteiten.map((c) => [plek(c.partij, c.gemeente), c]));
  const rond = (zoeker: Zoeker, { aanbod, woning }: Huis, startOp?: Datum): Omstandigheden => {
    const draagkracht = r.draagkracht[woning.buurt];
    const capaciteit = capaciteiten.get(plek(zoeker.hoofdbegeleider, woning.gemeente));
    const gezochtVoor = r.gezochtVoor[aanbod];
    return {
      peildatum: startOp ?? laatste(r.vandaag, woning.beschikbaarVanaf),
      gebruiktInBuurt: r.gebruikt[woning.buurt] ?? 0,
      gewichten: r.gewichten,
      buurtVolIsNee: r.buurtVolIsNee,
      standaardRuimte: r.standaardRuimte,
      ...(draagkracht && { draagkracht }),
      ...(capaciteit && { capaciteit }),
      ...(gezochtVoor && { gezochtVoor }),
    };
  };
  return (zoeker, huis, startOp) => beoordeel(zoeker, huis, rond(zoeker, huis, startOp));
}
