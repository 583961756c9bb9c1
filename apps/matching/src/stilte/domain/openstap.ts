import type { Datum, Oin, Signaaltermijnen, Uuid } from '@weerthuis/domain';
import type { Besluitvraag } from '../../besluit/domain/besluitvraag.js';
import type { Nazorg } from '../../nazorg/domain/nazorg.js';
import type { Plaatsing } from '../../plaatsing/domain/plaatsing.js';
import type { Verzoek } from '../../voordracht/domain/voordracht.js';

/** Something that somebody must do next for a casus. */
export interface Openstap {
  /** Code of what is waited for. */
  stap: string;
  /** Kind of task, decision or moment, where the step has kinds. */
  soort?: string;
  /** What it is about: with `stap` and `rol` it names the step as long as it is open. */
  over: Uuid;
  rol: string;
  partij: Oin;
  uiterlijk: Datum;
  /** How often a guard of its own escalated it already. */
  gedaan?: number;
}

/** What the hub knows of one casus that says what must happen next. */
export interface Dossier {
  casus: {
    id: Uuid;
    stand: string;
    kandidaatStand: string | null;
    aanmelder: Oin;
    hoofdbegeleider: Oin;
    herkomstPartij: Oin;
    aangemeldOp: Datum;
    uiterlijk: Datum | null;
    woonklaarSinds: Datum;
    woonklaarTot: Datum;
    urgentieGevraagd: boolean;
    urgentie: object | null;
    pauze: { tot: Datum; door: string } | null;
  };
  plaatsingen: { dossier: Plaatsing; nazorg: Nazorg }[];
  /** Questions that are open now. */
  verzoeken: Verzoek[];
  /** Answers written down for a party, of which something is still to be said. */
  namens: Verzoek[];
  /** All said yes about this home, and one who goes first was asked too: the last day on which that is known. */
  voorgaat?: Datum | undefined;
  zoekopdrachten: { id: Uuid; partij: Oin; rol: string; uiterlijk: Datum }[];
  besluiten: Besluitvraag[];
}

/** Terms of the region, as far as a step has one there. */
export interface Termijnen {
  vandaag: Datum;
  hub: Oin;
  wekenTotAanbod: number;
  /** Working days. */
  toelating: number;
  urgentie: number;
  omklap: number;
  afsluiten: number;
  signaal: Signaaltermijnen;
}

/** The steps that one part of the process leaves open in a dossier. */
export type Stappen = (d: Dossier, t: Termijnen) => Openstap[];
