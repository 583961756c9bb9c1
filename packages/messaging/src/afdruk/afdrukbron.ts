import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';

/** One row that two parties both hold. */
export interface Afdrukrij {
  sleutel: Uuid;
  /** The stream between the two by which this row changes. */
  stroom: Uuid;
  /** What both hold of it, alike down to the form: it is compared as RFC 8785 JSON. */
  velden: unknown;
}

/** Where rows come from that another party has too. The owner and who holds a copy each register one of the same name. */
export interface Afdrukbron {
  naam: string;
  kant: 'eigenaar' | 'houder';
  /** For the owner: who holds a copy. Default everyone. */
  partijen?: (em: EntityManager) => Promise<Oin[]>;
  /** The rows that are shared with this party. `sinds` is for kinds of rows with an end to their memory. */
  rijen: (em: EntityManager, partij: Oin, sinds: Date) => Promise<Afdrukrij[]>;
}

/** The kinds of rows of this instance that are compared with those of others. */
export class Afdrukbronnen {
  private readonly bronnen: Afdrukbron[] = [];

  /** @throws Error when that side of that name is there already */
  registreer(...bronnen: Afdrukbron[]): void {
    for (const bron of bronnen) {
      if (this.zoek(bron.naam, bron.kant)) throw new Error(`Afdrukbron ${bron.naam} (${bron.kant}) is er al`);
      this.bronnen.push(bron);
    }
  }

  zoek(naam: string, kant: Afdrukbron['kant']): Afdrukbron | undefined {
    return this.bronnen.find((b) => b.naam === naam && b.kant === kant);
  }

  van(kant: Afdrukbron['kant']): Afdrukbron[] {
    return this.bronnen.filter((b) => b.kant === kant);
  }
}
