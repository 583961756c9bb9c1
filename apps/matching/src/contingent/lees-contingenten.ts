import type { Contingent, Datum } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { telContingent, type Contingentstand, type Telbaar } from './domain/tel.js';

export type Contingentregel = Contingent & Contingentstand & { gezocht: number };

interface Woningrij {
  corporatie: string;
  gebieden: string[];
  aanbodOp: Datum | null;
  contractOp: Datum | null;
  sleutelOp: Datum | null;
  gezocht: boolean;
}

/** Every home that is pledged or was let, with the plaatsing that took it; a home that was withdrawn before is none. */
const WONINGEN = `
  SELECT a.corporatie, jsonb_build_array(a.woning->>'gemeente', a.woning->>'wijk', a.woning->>'buurt') AS gebieden,
         a.toegezegd_op::text AS "aanbodOp", p.dossier->'feiten'->>'contract' AS "contractOp",
         p.sleutel_op::text AS "sleutelOp",
         EXISTS (SELECT 1 FROM matching.zoekopdracht z WHERE z.aanbod = a.id AND z.stand = 'woning-gevonden') AS gezocht
  FROM matching.aanbod a
  LEFT JOIN matching.plaatsing p ON p.aanbod = a.id AND p.stand <> 'afgebroken'
  WHERE p.id IS NOT NULL OR a.stand IN ('beschikbaar', 'in-voordracht')`;

/** What was agreed, how far it is filled, what is on its way, and how many homes are being looked for by whom it binds. */
export async function leesContingenten(hub: Hub, w: Werkeenheid): Promise<Contingentregel[]> {
  const partijen = hub.convenant.partijen();
  const naam = (oin: string): string => partijen.find((p) => p.oin === oin)?.naam ?? oin;
  const corporaties = partijen.filter((p) => p.rol === 'corporatie').map((p) => p.naam);
  const rijen: Woningrij[] = await w.em.query(WONINGEN);
  const open: { partij: string; gemeente: string }[] = await w.em.query(
    `SELECT partij, gemeente FROM matching.zoekopdracht WHERE stand IN ('uitgezet', 'aanvaard')`,
  );
  const woningen = rijen.map((r) => alsTelbaar(r, naam(r.corporatie)));
  return hub.profiel.contingenten.map((c) => ({
    ...c,
    ...telContingent(c, corporaties, woningen, w.klok.vandaag()),
    gezocht: open.filter((z) => c.wie.includes(naam(z.partij)) && c.waar.includes(z.gemeente)).length,
  }));
}

const alsTelbaar = ({ aanbodOp, contractOp, sleutelOp, ...vast }: Woningrij, corporatie: string): Telbaar => ({
  ...vast,
  corporatie,
  ...(aanbodOp && { aanbodOp }),
  ...(contractOp && { contractOp }),
  ...(sleutelOp && { sleutelOp }),
});
