import { machines, stap, type GebeurtenisVan, type Uuid } from '@weerthuis/domain';
import {
  GEVRAAGD_IN,
  isActief,
  type Akkoordrol,
  type Besluit,
  type Gevolg,
  type Kandidaatstelling,
  type Omgeving,
  type Ronde,
  type Verzoek,
  type Voordracht,
} from './voordracht.js';

type Kandidaatgebeurtenis = GebeurtenisVan<typeof machines.kandidaatstelling>;

/** A copy on which one decision is worked out, with what follows from it; the given voordracht stays as it was. */
export class Concept {
  readonly voordracht: Voordracht;
  readonly gevolgen: Gevolg[] = [];

  constructor(
    voor: Voordracht,
    readonly om: Omgeving,
  ) {
    this.voordracht = structuredClone(voor);
  }

  get actieve(): Kandidaatstelling[] {
    return this.voordracht.kandidaten.filter(isActief).sort((a, b) => a.rang - b.rang);
  }

  vindVerzoek(verzoek: Uuid): [Kandidaatstelling, Verzoek] | undefined {
    for (const k of this.voordracht.kandidaten) {
      const gevonden = k.verzoeken.find((v) => v.verzoek === verzoek);
      if (gevonden) return [k, gevonden];
    }
    return undefined;
  }

  /** Something happened to the whole voordracht; the state machine says where that leads. */
  zet(gebeurtenis: GebeurtenisVan<typeof machines.voordracht>): void {
    this.voordracht.stand = stap(machines.voordracht, this.voordracht.stand, gebeurtenis);
  }

  zetKandidaat(k: Kandidaatstelling, gebeurtenis: Kandidaatgebeurtenis): void {
    k.stand = stap(machines.kandidaatstelling, k.stand, gebeurtenis);
  }

  /** Asks everyone whose yes this round needs. */
  vraagRonde(k: Kandidaatstelling, ronde: Ronde): void {
    k.ronde = ronde;
    for (const rol of GEVRAAGD_IN[ronde]) this.vraag(k, rol, ronde);
  }

  vraag(k: Kandidaatstelling, rol: Akkoordrol, ronde: Ronde): void {
    const verzoek = this.om.nieuwId();
    k.verzoeken.push({
      verzoek,
      rol,
      partij: k.partijen[rol],
      ronde,
      versie: this.voordracht.versie,
      antwoordVoor: this.om.antwoordVoor(ronde),
      stand: 'open',
    });
    this.gevolgen.push({ soort: 'gevraagd', kandidaatstelling: k.kandidaatstelling, verzoek });
  }

  /** Ends a candidate; its open questions lapse and those who were asked hear of it. */
  af(k: Kandidaatstelling, gebeurtenis: Kandidaatgebeurtenis, reden: string): void {
    const was = k.stand;
    this.zetKandidaat(k, gebeurtenis);
    k.reden = reden;
    for (const v of k.verzoeken) if (v.stand === 'open') v.stand = 'vervallen';
    if (was !== 'reserve')
      this.gevolgen.push({ soort: 'kandidaat-af', kandidaatstelling: k.kandidaatstelling, reden, was });
  }

  /** Ends the whole voordracht. */
  sluit(reden: string): void {
    for (const k of this.voordracht.kandidaten)
      if (isActief(k) || k.stand === 'reserve') this.af(k, 'vervallen', reden);
    this.zet('vervallen');
    this.gevolgen.push({ soort: 'voordracht-af', reden });
  }

  klaar(): Besluit {
    return { voordracht: this.voordracht, gevolgen: this.gevolgen };
  }
}
