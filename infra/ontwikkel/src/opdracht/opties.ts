import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { wortel } from '@weerthuis/testkit';

/** How a region is started. */
export interface Startopties {
  /** Name of the profile in `regio/`. */
  regio: string;
  /** Folder for all data of this start. */
  data: string;
  /** Port of the hub; the others follow it. Without it a free block is chosen, by preference from 4000. */
  poort?: number;
  /** No demo data. */
  leeg: boolean;
  /** Leaves the Klok movable. */
  demo: boolean;
}

export const UITLEG = `Gebruik: npm start -- [opties]
  --regio <naam>   regioprofiel uit regio/ (standaard hart-van-brabant)
  --poort <n>      poort van het matchingspunt; de andere instanties volgen (standaard 4000)
  --data <map>     map voor alle gegevens (standaard .weerthuis)
  --leeg           zonder demogegevens
  --demo           laat de klok van het domein beweegbaar`;

/** Reads the flags. @throws Error in Dutch on an unknown flag or a wrong port. */
export function leesOpties(args: string[], env: NodeJS.ProcessEnv = process.env): Startopties {
  const { values } = parseArgs({
    args,
    options: {
      regio: { type: 'string', default: 'hart-van-brabant' },
      poort: { type: 'string' },
      data: { type: 'string' },
      leeg: { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
    },
  });
  const poort = values.poort === undefined ? undefined : Number(values.poort);
  if (poort !== undefined && !(Number.isInteger(poort) && poort > 1023 && poort < 65_400)) {
    throw new Error(`--poort ${values.poort} kan niet: kies een getal van 1024 tot en met 65399`);
  }
  return {
    regio: values.regio,
    data: datamap(values.data, env),
    leeg: values.leeg,
    demo: values.demo,
    ...(poort === undefined ? {} : { poort }),
  };
}

/** The data folder: as given, else `.weerthuis` in the workspace. npm tells where the person stood. */
export const datamap = (gegeven: string | undefined, env: NodeJS.ProcessEnv = process.env): string =>
  gegeven ? resolve(env['INIT_CWD'] ?? '.', gegeven) : resolve(wortel(), '.weerthuis');
