import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { EntityManager } from 'typeorm';
import { schrijfHandeling } from './handelingen.js';

const AFDRUKKEN = `
select partij, naam, kant, aantal, gelijk, op from bus.afdruk where regio = $1 order by partij, naam, kant`;
const VERSCHILLEN = `
select id, partij, naam, kant, sleutel, hier, daar, gevonden_op as "gevondenOp", gezien_op as "gezienOp" from bus.verschil
where regio = $1 and afgehandeld_op is null order by gevonden_op, naam, sleutel limit 1000`;

type Rij = Record<string, unknown>;
const zonderLeeg = (rijen: Rij[]): Rij[] =>
  rijen.map((rij) => Object.fromEntries(Object.entries(rij).filter(([, w]) => w !== null)));

/** How comparisons came out, and the rows that differ and are not settled. */
export async function leesVergelijkingen(
  em: EntityManager,
  regio: string,
): Promise<{ afdrukken: Rij[]; verschillen: Rij[] }> {
  const afdrukken = zonderLeeg(await em.query(AFDRUKKEN, [regio]));
  return { afdrukken, verschillen: zonderLeeg(await em.query(VERSCHILLEN, [regio])) };
}

/** A person settled a difference; it comes back when the next comparison still finds it. @throws Regelfout onbekend */
export async function handelVerschilAf(w: Werkeenheid, id: string, reden: string): Promise<{ id: string }> {
  const [, aantal]: [unknown, number] = await w.em.query(
    `update bus.verschil set afgehandeld_op = now(), afhandeling = $3 where regio = $1 and id = $2 and afgehandeld_op is null`,
    [w.regio, id, reden],
  );
  if (!aantal) weigerOnbekend();
  return { id: await schrijfHandeling(w, { wat: 'verschil', waarom: reden, object: `verschil:${id}` }) };
}
