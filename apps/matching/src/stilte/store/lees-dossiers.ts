import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Any, In } from 'typeorm';
import { BesluitEntiteit } from '../../besluit/store/besluit.entiteit.js';
import { CasusEntiteit } from '../../casus/store/casus.entiteit.js';
import type { Hub } from '../../gedeeld/hub.js';
import { PlaatsingEntiteit } from '../../plaatsing/store/plaatsing.entiteit.js';
import { KandidaatstellingEntiteit } from '../../voordracht/store/voordracht.entiteit.js';
import { ZoekopdrachtEntiteit } from '../../zoekopdracht/store/zoekopdracht.entiteit.js';
import type { Dossier } from '../domain/openstap.js';

export type Genummerd = Dossier & { casusnummer: string };

/** On the way, or ended with something that its owner has not taken back yet. */
const LOPEND = `
SELECT c.id FROM matching.casus c
WHERE ($1::uuid IS NULL OR c.id = $1) AND (c.stand IN ('ingediend', 'aanvulling')
  OR (c.stand = 'toegelaten' AND c.kandidaat_stand IS DISTINCT FROM 'afgesloten')
  OR EXISTS (SELECT 1 FROM matching.plaatsing p
    WHERE p.casus = c.id AND p.dossier @> '{"taken": [{"stand": "terug-te-draaien"}]}'))`;

const per = <T extends { casus: Uuid }>(rijen: T[]): ((casus: Uuid) => T[]) => {
  const groepen = Map.groupBy(rijen, ({ casus }) => casus);
  return (casus) => groepen.get(casus) ?? [];
};

/** All casussen of which something is open, or the one that is asked for, each with what says what must happen next. */
export async function leesDossiers(hub: Hub, w: Werkeenheid, alleen?: Uuid): Promise<Genummerd[]> {
  const gevonden: { id: Uuid }[] = await w.em.query(LOPEND, [alleen ?? null]);
  const casus = Any(gevonden.map(({ id }) => id));
  const casussen = await w.em.find(CasusEntiteit, { where: { id: casus }, order: { aangemeldOp: 'ASC', id: 'ASC' } });
  const plaatsingen = per(await w.em.find(PlaatsingEntiteit, { where: { casus }, order: { geopendOp: 'ASC' } }));
  const kandidaatstellingen = per(
    await w.em.find(KandidaatstellingEntiteit, { where: { casus }, order: { id: 'ASC' } }),
  );
  const lopend = { casus, stand: In(['uitgezet', 'aanvaard']) };
  const zoekopdrachten = per(await w.em.find(ZoekopdrachtEntiteit, { where: lopend, order: { id: 'ASC' } }));
  const besluiten = per(
    await w.em.find(BesluitEntiteit, { where: { casus, stand: 'gevraagd' }, order: { id: 'ASC' } }),
  );
  const voorgaat = await wieWacht(
    w,
    gevonden.map(({ id }) => id),
  );
  return casussen.map((c) => ({
    casus: c,
    casusnummer: c.casusnummer,
    plaatsingen: plaatsingen(c.id),
    verzoeken: kandidaatstellingen(c.id).flatMap((k) => k.verzoeken.filter(({ stand }) => stand === 'open')),
    voorgaat: voorgaat.get(c.id),
    namens: kandidaatstellingen(c.id).flatMap((k) =>
      k.verzoeken.filter(
        ({ namens: n }) => n?.stand === 'te-bevestigen' || (n?.stand === 'betwist' && k.stand === 'definitief-akkoord'),
      ),
    ),
    zoekopdrachten: zoekopdrachten(c.id).map(({ id, partij, uiterlijk }) => {
      const rol = hub.convenant.partij(partij).rol === 'gemeente' ? 'vestiging' : 'corporatie';
      return { id, partij, rol, uiterlijk };
    }),
    besluiten: besluiten(c.id).map(({ dossier }) => dossier),
  }));
}

const WACHT = `
SELECT k.casus, max(q->>'antwoordVoor') AS dag FROM matching.kandidaatstelling k
JOIN matching.kandidaatstelling ander ON ander.voordracht = k.voordracht AND ander.id <> k.id AND ander.stand = 'gevraagd'
CROSS JOIN LATERAL jsonb_array_elements(ander.verzoeken) q
WHERE k.casus = ANY($1) AND k.stand = 'gevraagd' AND q->>'stand' = 'open' GROUP BY k.casus`;

/** Who was asked together with another, and until when that other may be served first. */
async function wieWacht(w: Werkeenheid, casussen: Uuid[]): Promise<Map<Uuid, Datum>> {
  const rijen: { casus: Uuid; dag: Datum }[] = await w.em.query(WACHT, [casussen]);
  return new Map(rijen.map(({ casus, dag }) => [casus, dag]));
}
