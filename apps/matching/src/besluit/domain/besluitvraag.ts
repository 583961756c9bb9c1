import type { Besluitregel, Datum, Oin, Uuid, Vraagsoort } from '@weerthuis/domain';

/** Who is asked, in a part of the casus as the wire names it; `matching` is the hub itself. */
export interface Gevraagde {
  rol: string;
  partij: Oin;
}

export interface Gegeven extends Gevraagde {
  als: 'beslisser' | 'adviseur';
  antwoord: string;
  op: Datum;
  reden?: string;
}

/** A decision that the region gave to someone: first the advice, then the decision, each with its own last day. */
export interface Besluitvraag {
  besluit: Uuid;
  soort: Vraagsoort;
  casus: Uuid;
  stand: string;
  fase: 'advies' | 'besluit';
  gevraagdOp: Datum;
  adviesVoor: Datum;
  uiterlijk: Datum;
  bijVerlopen: Besluitregel['bijVerlopen']['waarde'];
  /** How often silence was escalated. */
  trap: number;
  beslissers: Gevraagde[];
  adviseurs: Gevraagde[];
  antwoorden: Gegeven[];
  /** Rules, fields or the reason it is about, as codes. */
  waarover: string[];
  voordracht?: Uuid;
  kandidaatstelling?: Uuid;
  uitkomst?: string;
  gevolg?: string;
  tot?: Datum;
  beslotenOp?: Datum;
}

/** Whom to ask now, and what was decided, if it was. */
export interface Besluituitkomst {
  vraag: Besluitvraag;
  vragen: { aan: Gevraagde; als: Gegeven['als'] }[];
  genomen?: string;
}
