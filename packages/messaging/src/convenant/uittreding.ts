import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Oin } from '@weerthuis/domain';
import { CompactSign, compactVerify } from 'jose';
import { organisatiesleutel } from '../sleutels/sleutelbos.js';
import { Sleutelmap } from '../sleutels/sleutelmap.js';
import { publiekeSleutel } from '../sleutels/sleutelpaar.js';
import { ConvenantFout, type Convenant } from './convenant.js';

/** One party says that it leaves: nobody else needs to sign (leaving is one-sided, the convenant's own rule). */
export interface Uittreding {
  oin: Oin;
  regio: string;
  /** From this moment, as ISO 8601. */
  per: string;
}

const TYP = 'weerthuis-uittreding+jws';

/** Where the statement of a party lies: beside the convenant that it leaves. */
export const uittredingPad = (convenantPad: string, regio: string, oin: Oin): string =>
  join(dirname(convenantPad), `uittreding-${regio}-${oin}.jws`);

/** Signs the statement with the organisation key in `sleutelmap` and lays it beside the convenant. @throws ConvenantFout without that key */
export async function verklaarUittreding(convenantPad: string, sleutelmap: string, u: Uittreding): Promise<void> {
  const organisatie = await organisatiesleutel(new Sleutelmap(sleutelmap));
  if (!organisatie)
    throw new ConvenantFout(`In ${sleutelmap} ligt geen organisatiesleutel: alleen ${u.oin} zelf kan uittreden`);
  const jws = await new CompactSign(Buffer.from(JSON.stringify(u)))
    .setProtectedHeader({ alg: 'EdDSA', typ: TYP, kid: organisatie.kid })
    .sign(organisatie.prive);
  writeFileSync(uittredingPad(convenantPad, u.regio, u.oin), jws, { flush: true });
}

/** The parties that left by then, by statements that their organisation key in the convenant signed. @throws ConvenantFout on a false one */
export async function leesUittredingen(convenantPad: string, nu: Date): Promise<Oin[]> {
  const { document } = JSON.parse(readFileSync(convenantPad, 'utf8')) as Convenant;
  const { regio } = document.profiel;
  const weg: Oin[] = [];
  for (const { oin, titel } of document.profiel.partijen) {
    const pad = uittredingPad(convenantPad, regio, oin);
    if (!existsSync(pad)) continue;
    const jwk = document.sleutels[oin]?.organisatie;
    const u = jwk && (await lees(readFileSync(pad, 'utf8'), jwk));
    if (!u || u.oin !== oin || u.regio !== regio)
      throw new ConvenantFout(`De uittreding van ${titel} (${oin}) is niet door haar ondertekend`);
    if (new Date(u.per) <= nu) weg.push(oin);
  }
  return weg;
}

async function lees(jws: string, jwk: Parameters<typeof publiekeSleutel>[0]): Promise<Uittreding | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, publiekeSleutel(jwk), { algorithms: ['EdDSA'] });
    return protectedHeader.typ === TYP ? (JSON.parse(Buffer.from(payload).toString('utf8')) as Uittreding) : undefined;
  } catch {
    return undefined;
  }
}
