import type { Datum } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import type { Hub } from '../gedeeld/hub.js';
import { beginstand, type Startstand } from './domain/belasting.js';
import { BelastingEntiteit } from './store/belasting.entiteit.js';

/** The counts of these buurten: what was taken over from a list, else what the region profile says. */
export async function startstandVan(
  hub: Hub,
  w: Werkeenheid,
  buurten?: readonly string[],
): Promise<Map<string, Startstand>> {
  const rijen = await w.em.findBy(BelastingEntiteit, buurten ? { buurt: In([...buurten]) } : {});
  const profiel = hub.profiel.belasting.startstand
    .filter(({ gebied }) => !buurten || buurten.includes(gebied))
    .map(
      ({ gebied, aantal, peildatum, ...r }) => [gebied, { aantal, peildatum, bron: r.bron ?? 'regioprofiel' }] as const,
    );
  return new Map([
    ...profiel,
    ...rijen.map(({ buurt, aantal, peildatum, bron }) => [buurt, { aantal, peildatum, bron }] as const),
  ]);
}

/** Households that weigh on a buurt now. */
export async function gebruiktIn(
  w: Werkeenheid,
  buurt: string,
  startstand: Startstand | undefined,
  draagkracht: { peildatum: Datum } | undefined,
): Promise<number> {
  const { aantal, sinds, metOvergenomen } = beginstand(startstand, draagkracht);
  const [rij]: { n: number }[] = await w.em.query(
    `SELECT count(*)::int AS n FROM matching.plaatsing WHERE buurt = $1 AND stand <> 'afgebroken'
       AND ($2::date IS NULL OR geopend_op >= $2 OR ($3 AND dossier ? 'overgenomenUit'))`,
    [buurt, sinds ?? null, metOvergenomen],
  );
  return aantal + (rij?.n ?? 0);
}
