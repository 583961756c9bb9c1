import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Oin, Regioprofiel } from '@weerthuis/domain';
import canonicalize from 'canonicalize';
import { organisatiesleutel, Sleutelbos } from '../sleutels/sleutelbos.js';
import { Sleutelmap } from '../sleutels/sleutelmap.js';
import type { Sleutelpaar } from '../sleutels/sleutelpaar.js';
import {
  controleerConvenant,
  deelnemers,
  documenthash,
  onderteken,
  type Convenant,
  type ConvenantDocument,
} from './convenant.js';
import { registerhash, REGISTERVERSIE } from './registerhash.js';

/** Key folder of one party below the folder for all development keys. */
export const partijSleutelmap = (sleutelmap: string, oin: Oin): string => join(sleutelmap, oin);

/** Where {@link maakOntwikkelConvenant} puts the signed document. */
export const ontwikkelConvenantPad = (sleutelmap: string, regio: string): string =>
  join(sleutelmap, `convenant-${regio}.json`);

/**
 * For development and tests: makes the keys of all parties (once) and a convenant that all of them signed, in
 * `sleutelmap`. Keeps what is there while profile and register did not change. Returns the path of the document.
 */
export async function maakOntwikkelConvenant(profiel: Regioprofiel, sleutelmap: string): Promise<string> {
  mkdirSync(sleutelmap, { recursive: true, mode: 0o700 });
  const pad = ontwikkelConvenantPad(sleutelmap, profiel.regio);
  const registers = [{ versie: REGISTERVERSIE, hash: registerhash() }];
  if (await nogGoed(pad, { profiel, registers })) return pad;

  const organisaties = new Map<Oin, Sleutelpaar>();
  const sleutels: ConvenantDocument['sleutels'] = {};
  for (const { oin } of deelnemers(profiel)) {
    const map = new Sleutelmap(partijSleutelmap(sleutelmap, oin));
    const organisatie = (await organisatiesleutel(map, true)) as Sleutelpaar;
    const bos = await Sleutelbos.open(map, { oin, regio: profiel.regio });
    organisaties.set(oin, organisatie);
    sleutels[oin] = { organisatie: organisatie.publiekJwk, werksleutels: bos.verklaringen };
  }
  const document: ConvenantDocument = { profiel, registers, sleutels };
  const hash = documenthash(document);
  const handtekeningen: Convenant['handtekeningen'] = {};
  for (const [oin, organisatie] of organisaties) handtekeningen[oin] = await onderteken(hash, oin, organisatie);
  writeFileSync(pad, JSON.stringify({ document, handtekeningen } satisfies Convenant), { flush: true });
  return pad;
}

/** Whether the document that is there says the same, and every party's own key folder is still there. */
async function nogGoed(pad: string, nu: Pick<ConvenantDocument, 'profiel' | 'registers'>): Promise<boolean> {
  if (!existsSync(pad)) return false;
  try {
    const convenant = JSON.parse(readFileSync(pad, 'utf8')) as Convenant;
    const { profiel, registers } = convenant.document;
    if (canonicalize({ profiel, registers }) !== canonicalize(nu)) return false;
    await controleerConvenant(convenant);
    const map = join(pad, '..');
    return deelnemers(profiel).every(({ oin }) => existsSync(join(partijSleutelmap(map, oin), 'organisatie.json')));
  } catch {
    return false;
  }
}
