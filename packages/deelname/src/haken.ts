import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { AkkoordverzoekEntiteit } from './akkoord/akkoordverzoek.entiteit.js';
import type { BesluitvraagEntiteit } from './besluit/besluitvraag.entiteit.js';
import type { PlaatsingEntiteit } from './plaatsing/plaatsing.entiteit.js';
import type { TaakEntiteit } from './taken/taak.entiteit.js';

/** The answer as a worker gives it; `doorWie` and `hoeGevraagd` only for the person's own answer. */
export interface AntwoordInvoer {
  antwoord: 'ja' | 'nee';
  geldigTot?: string;
  reden?: string;
  voorwaarden?: string[];
  doorWie?: 'persoon' | 'vertegenwoordiger';
  hoeGevraagd?: string;
}

/** A step of a voordracht that the hub announced. */
export interface Voordrachtstap {
  casus: Uuid;
  voordracht: Uuid;
  kandidaatstelling: Uuid;
  plaatsing?: Uuid;
  /** Only at a corporatie, for a plaatsing that came from a list. */
  aanbod?: Uuid;
  eenheid?: Uuid;
  reden?: string;
}

/** What an app does of its own at each step. All run in the transaction of the message or the command. */
export interface Haken {
  /** Refuses an answer by throwing a Regelfout; may reserve what the answer promises. */
  toetsAntwoord?(w: Werkeenheid, verzoek: AkkoordverzoekEntiteit, a: AntwoordInvoer): Promise<void>;
  naAntwoord?(w: Werkeenheid, verzoek: AkkoordverzoekEntiteit, a: AntwoordInvoer): Promise<void>;
  naVoorlopigAkkoord?(w: Werkeenheid, v: Voordrachtstap): Promise<void>;
  naAangenomen?(w: Werkeenheid, v: Voordrachtstap): Promise<void>;
  naVervallen?(w: Werkeenheid, v: Voordrachtstap): Promise<void>;
  naPlaatsingGeopend?(w: Werkeenheid, p: PlaatsingEntiteit): Promise<void>;
  naTaakGeopend?(w: Werkeenheid, t: TaakEntiteit): Promise<void>;
  naTaakGewijzigd?(w: Werkeenheid, t: TaakEntiteit): Promise<void>;
  /** Refuses a decision by throwing a Regelfout. */
  toetsBesluit?(w: Werkeenheid, v: BesluitvraagEntiteit, a: { antwoord: string; reden?: string }): Promise<void>;
  naBesluitantwoord?(w: Werkeenheid, v: BesluitvraagEntiteit, a: { antwoord: string; reden?: string }): Promise<void>;
  naBesluitGenomen?(w: Werkeenheid, b: { casus: Uuid; besluit: Uuid; soort: string; uitkomst: string }): Promise<void>;
  naAfgesloten?(w: Werkeenheid, p: PlaatsingEntiteit): Promise<void>;
  /** The hub closed the casus itself. */
  naGesloten?(w: Werkeenheid, casus: Uuid): Promise<void>;
}

type Naam = keyof Haken;

/** Where the app's own features hook into the shared casus; several features may hook at the same step. */
@Injectable()
export class DeelnameHaken {
  private readonly geregistreerd: Haken[] = [];

  registreer(haken: Haken): void {
    this.geregistreerd.push(haken);
  }

  /** Runs every hook of this name in order of registration. */
  async roep<N extends Naam>(naam: N, ...args: Parameters<NonNullable<Haken[N]>>): Promise<void> {
    for (const h of this.geregistreerd)
      await (h[naam] as ((...a: unknown[]) => Promise<void>) | undefined)?.call(h, ...args);
  }
}
