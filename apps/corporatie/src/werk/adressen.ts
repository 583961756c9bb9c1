import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { EenheidEntiteit } from '../voorraad/store/eenheid.entiteit.js';

/** Street and number of own homes: what tells one question from another while the person has no name or number. */
export async function adressen({ em }: Werkeenheid, eenheden: readonly Uuid[]): Promise<Map<Uuid, string>> {
  const rijen = eenheden.length > 0 ? await em.findBy(EenheidEntiteit, { id: In([...new Set(eenheden)]) }) : [];
  return new Map(rijen.map((e) => [e.id, [e.straat, e.huisnummer, e.toevoeging].filter(Boolean).join(' ')]));
}
