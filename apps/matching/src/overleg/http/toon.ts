import { loopt } from '../domain/overleg.js';
import type { Gelezen } from '../store/overleggen.js';

/** A meeting in the list. */
export const alsRij = (o: Gelezen) => ({
  id: o.id,
  nummer: o.nummer,
  dag: o.dag,
  stand: o.stand,
  punten: o.punten.length,
  besloten: o.punten.filter((p) => p.uitkomst).length,
  lopend: o.punten.filter(loopt).length,
});

/** A meeting with its matters and its minutes. */
export const alsOverleg = (o: Gelezen) => ({
  id: o.id,
  nummer: o.nummer,
  dag: o.dag,
  stand: o.stand,
  punten: o.punten.map(({ uitkomst, ...p }) => ({ ...p, ...uitkomst })),
  verslag: o.regels.map(({ volg, casus, feit, door, op }) => ({
    volg,
    ...(casus && { casus }),
    soort: feit.soort,
    feit,
    door,
    op: op.toISOString(),
  })),
});
