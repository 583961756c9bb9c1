import { weiger } from '@weerthuis/domain';
import type { ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Werkeenheid } from './werkeenheid.js';

/** A row with an id and a version that goes up by one with every change. */
export interface Versiehouder extends ObjectLiteral {
  id: string;
  versie: number;
}

type Entiteit<T> = new () => T;

/** Inserts a new row as version 1. A row with that id that exists is refused by the database (409). */
export async function voegToe<T extends Versiehouder>(w: Werkeenheid, entiteit: Entiteit<T>, rij: T): Promise<T> {
  rij.versie = 1;
  await w.em.insert(entiteit, rij as QueryDeepPartialEntity<T>);
  return rij;
}

/**
 * Writes a changed row if nobody changed it since it was read, and raises its version.
 * @throws Regelfout verouderd (412) when the row has another version by now, or is gone
 */
export async function bewaar<T extends Versiehouder>(w: Werkeenheid, entiteit: Entiteit<T>, rij: T): Promise<T> {
  const gelezen = rij.versie;
  const kolommen = w.em.connection.getMetadata(entiteit).columns.filter((k) => !k.isPrimary);
  const waarden = Object.fromEntries(kolommen.map((k) => [k.propertyPath, k.getEntityValue(rij) as unknown]));
  const uit = await w.em
    .createQueryBuilder()
    .update(entiteit)
    .set({ ...waarden, versie: gelezen + 1 } as unknown as QueryDeepPartialEntity<T>)
    .where('id = :id AND versie = :gelezen', { id: rij.id, gelezen })
    .execute();
  if (uit.affected !== 1) weigerVerouderd(gelezen);
  rij.versie = gelezen + 1;
  return rij;
}

export const weigerVerouderd = (gelezen: number): never =>
  weiger({
    code: 'versie-verouderd',
    soort: 'verouderd',
    titel: 'Iemand anders heeft dit net gewijzigd.',
    detail: `Je werkte in versie ${gelezen}; er is intussen een nieuwere (regel: niets ongezien overschrijven). Haal de nieuwe versie op, kies per veld en bewaar opnieuw. Er is niets gewijzigd.`,
  });
