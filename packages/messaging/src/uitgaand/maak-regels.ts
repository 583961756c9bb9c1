import { snijVoorZenden, viewVan, type ViewBeschrijving } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import { sha256 } from '../handtekening/kenmerken.js';
import { BUSTYPEN } from '../instantie/bustypen.js';
import type { Sleutelring } from '../sleutels/sleutelring.js';
import { verzegel } from '../zegel/zegel.js';
import { OnjuistFeit, type FeitOpdracht, type Geadresseerde } from './feit-opdracht.js';

/** One row for one recipient, before it has a place in its stream. */
export interface Regel {
  ontvanger: string;
  dataschema: string;
  waarde: Buffer;
  hash: string;
  zegelsleutel: string | null;
  /** JSON of the open and of the sealed part as cut, for the archive; null: not kept. */
  open: string | null;
  dicht: string | null;
}

/** The type and its flags that all addressees share. @throws OnjuistFeit */
export function eenType(f: FeitOpdracht, convenant: ConvenantDienst): ViewBeschrijving {
  const [eerste, ...rest] = f.aan.map((a) => viewVan(a.view));
  if (!eerste) throw new OnjuistFeit('Een feit heeft ten minste een geadresseerde');
  if (rest.some((v) => v.type !== eerste.type))
    throw new OnjuistFeit(`Alle views van een feit zijn van een type (${eerste.type})`);
  if (new Set(f.aan.map((a) => a.oin)).size !== f.aan.length)
    throw new OnjuistFeit(`${eerste.type}: een ontvanger krijgt een feit een keer`);
  for (const a of f.aan) {
    const view = viewVan(a.view);
    const rol = convenant.partij(a.oin).rol;
    if (!view.van.includes(convenant.mij.rol))
      throw new OnjuistFeit(`${convenant.mij.rol} mag ${view.type} niet zenden`);
    if (!view.naar.includes(rol))
      throw new OnjuistFeit(`View ${view.view} van ${view.type} is niet voor ${rol} (${a.oin})`);
  }
  return eerste;
}

/** Bytes; below what the broker takes, so that no row can stop the relay. */
const GROOTST = 512 * 1024;

/** Whether there is a BSN anywhere in a payload. */
export const metBsn = (x: unknown): boolean =>
  typeof x === 'object' &&
  x !== null &&
  Object.entries(x).some(([naam, w]) => (naam === 'bsn' && w !== undefined) || metBsn(w));

/**
 * Cuts, checks and seals what one recipient gets.
 * @throws OngeldigeInhoud; OnjuistFeit on a BSN for a party that may not hold one (hosted, or by the convenant)
 */
export async function maakRegel(
  a: Geadresseerde,
  feit: Uuid,
  convenant: ConvenantDienst,
  sleutels: Sleutelring,
): Promise<Regel> {
  const open = snijVoorZenden(a.view, a.verzegeld ? { ...a.gegevens, verzegeld: a.verzegeld } : a.gegevens) as {
    verzegeld?: object;
  };
  const { dataschema, type } = viewVan(a.view);
  const { capaciteiten, gehost } = convenant.partij(a.oin);
  if ((!capaciteiten.bsn || gehost) && metBsn(open)) throw new OnjuistFeit(`${type}: ${a.oin} mag geen BSN ontvangen`);
  const { verzegeld, ...rest } = open;
  const kaal = JSON.stringify(rest);
  let tekst = kaal;
  let zegelsleutel: string | null = null;
  if (verzegeld) {
    const sleutel = sleutels.zegelsleutelVan(a.oin);
    zegelsleutel = sleutel.kid;
    const jwe = await verzegel(verzegeld, { kid: sleutel.kid, feit, ontvanger: a.oin }, sleutel.publiek);
    tekst = JSON.stringify({ ...rest, verzegeld: jwe });
  }
  const waarde = Buffer.from(tekst);
  if (waarde.length > GROOTST)
    throw new OnjuistFeit(`${type}: ${waarde.length} bytes is meer dan de bus vervoert (${GROOTST})`);
  const bewaar = !BUSTYPEN.has(type);
  return {
    ...{ ontvanger: a.oin, dataschema, waarde, hash: sha256(waarde), zegelsleutel },
    open: bewaar ? kaal : null,
    dicht: bewaar && verzegeld ? JSON.stringify(verzegeld) : null,
  };
}
