import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { EntityManager } from 'typeorm';
import { schrijfHandeling } from './handelingen.js';
import { weigerStand } from './weigeringen.js';

/** A record that did not come in. Of its headers only what the wire demands, and only when it has the form that belongs there. */
export interface Quarantaineregel {
  volg: string;
  stand: string;
  reden: string;
  topic: string;
  partitie: number;
  positie: string;
  brokertijd: Date;
  op: Date;
  bytes: number;
  source?: string;
  type?: string;
  id?: string;
  subject?: string;
}

const LEES = `
select volg, stand, reden, topic, partitie, positie, brokertijd, op, coalesce(length(waarde), 0) as bytes, koppen
from bus.quarantaine where regio = $1 and stand in ('quarantaine', 'wacht-op-sleutel') order by volg limit 200`;

/** A forged record may say anything in its headers: shown is only what cannot hold a sentence. */
const VORM: Record<'source' | 'type' | 'id' | 'subject', RegExp> = {
  source: /^urn:nld:oin:\d{8}[0-9A-Z]{12}:systeem:[a-z]{1,20}$/,
  type: /^nl\.weerthuis\.[a-z.-]{1,80}\.v\d{1,3}$/,
  id: /^[0-9a-f-]{36}$/,
  subject: /^[0-9a-f-]{36}$/,
};

type Rij = Quarantaineregel & { koppen: Record<string, string[]> };

/** What is refused or waits for a key, in order of arrival. */
export async function leesQuarantaine(em: EntityManager, regio: string): Promise<Quarantaineregel[]> {
  const rijen: Rij[] = await em.query(LEES, [regio]);
  return rijen.map(({ koppen, ...r }) => ({ ...r, ...kopregels(koppen) }));
}

function kopregels(koppen: Record<string, string[]>): Partial<Quarantaineregel> {
  const uit: Partial<Record<keyof typeof VORM, string>> = {};
  for (const [naam, vorm] of Object.entries(VORM)) {
    const [eerste, ...meer] = koppen[`ce_${naam}`] ?? [];
    const tekst = Buffer.from(eerste ?? '', 'base64').toString('utf8');
    if (!meer.length && vorm.test(tekst)) uit[naam as keyof typeof VORM] = tekst;
  }
  return uit;
}

/** Another value under an id that was handled is not judged again: it would pass every check. */
const ANDERE_INHOUD = 'zelfde id, andere inhoud';

/**
 * Has a refused record judged anew, after what was wrong (a key, the convenant) is mended.
 * @throws Regelfout unknown, or not in quarantine
 */
export async function keurOpnieuw(w: Werkeenheid, volg: string, waarom?: string): Promise<{ id: string }> {
  const { stand, reden } = await sluitAf(w, volg);
  if (stand !== 'quarantaine' || reden === ANDERE_INHOUD)
    weigerStand(volg, reden === ANDERE_INHOUD ? 'andere-inhoud' : stand, 'in quarantaine staat');
  await w.em.query(`update bus.quarantaine set stand = 'wacht-op-sleutel', op = now() where volg = $1::bigint`, [volg]);
  return { id: await schrijfHandeling(w, { wat: 'herstel', waarom, object: `quarantaine:${volg}` }) };
}

/** Gives a refused record up; its value goes. @throws Regelfout unknown, or already settled */
export async function verwerpQuarantaine(w: Werkeenheid, volg: string, waarom: string): Promise<{ id: string }> {
  const { stand } = await sluitAf(w, volg);
  if (stand === 'verworpen' || stand === 'vrijgegeven') weigerStand(volg, stand, 'in quarantaine staat');
  await w.em.query(`update bus.quarantaine set stand = 'verworpen', waarde = null where volg = $1::bigint`, [volg]);
  return { id: await schrijfHandeling(w, { wat: 'verwerp', waarom, object: `quarantaine:${volg}` }) };
}

async function sluitAf(w: Werkeenheid, volg: string): Promise<{ stand: string; reden: string }> {
  const [rij]: { stand: string; reden: string }[] = await w.em.query(
    `select stand, reden from bus.quarantaine where regio = $1 and volg = $2::bigint for update`,
    [w.regio, volg],
  );
  return rij ?? weigerOnbekend();
}
