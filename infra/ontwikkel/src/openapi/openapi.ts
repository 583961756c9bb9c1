import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { PARTIJROLLEN, type Partijrol } from '@weerthuis/domain';
import type { AppDefinitie, beschrijfApi } from '@weerthuis/platform';
import { wortel } from '@weerthuis/testkit';

export const UITLEG = `npm run openapi                 schrijft apps/<app>/openapi.json en de typen van de schermen
npm run openapi -- --controleer zegt welke niet meer klopt met de code, en schrijft niets`;

interface Uitvoer {
  pad: string;
  inhoud: string;
}

/** An app as it runs. */
interface Bundel {
  definitie: AppDefinitie;
  beschrijfApi: typeof beschrijfApi;
}

/** Writes the description of every API, and the types that the screens are built with; or says which are out of date. */
export async function openapi(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { controleer: { type: 'boolean', default: false } } });
  const oud: string[] = [];
  for (const rol of PARTIJROLLEN)
    for (const { pad, inhoud } of await beschrijf(rol)) {
      const heel = join(wortel(), pad);
      if (lees(heel) === inhoud) continue;
      oud.push(pad);
      if (!values.controleer) writeFileSync(heel, inhoud);
    }
  if (!values.controleer)
    console.log(oud.length ? oud.map((pad) => `geschreven: ${pad}`).join('\n') : 'alles klopte al');
  else if (oud.length > 0) console.error(`Niet meer wat de code zegt: ${oud.join(', ')}. Voer uit: npm run openapi`);
  return values.controleer && oud.length > 0 ? 1 : 0;
}

async function beschrijf(rol: Partijrol): Promise<Uitvoer[]> {
  const { definitie, beschrijfApi } = (await import(`@weerthuis/bundel/${rol}`)) as Bundel;
  const inhoud = `${JSON.stringify(await beschrijfApi(definitie), null, 2)}\n`;
  const { default: typen, astToString } = await typenmaker();
  const kop = '// Made by npm run openapi; do not change by hand.\n';
  return [
    { pad: `apps/${rol}/openapi.json`, inhoud },
    { pad: `apps/web/src/api/${rol}.ts`, inhoud: kop + astToString(await typen(inhoud, { alphabetize: true })) },
  ];
}

interface Typenmaker {
  default(document: string, opties: object): Promise<unknown>;
  astToString(boom: unknown): string;
}

/** The tool belongs to the screens and is installed with them. */
async function typenmaker(): Promise<Typenmaker> {
  const plek = createRequire(join(wortel(), 'apps/web/package.json')).resolve('openapi-typescript');
  const { default: inhoud } = (await import(pathToFileURL(plek).href)) as { default: Typenmaker };
  return inhoud;
}

function lees(pad: string): string | undefined {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return undefined;
  }
}
