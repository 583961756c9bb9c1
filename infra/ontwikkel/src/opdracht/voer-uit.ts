import { bus, UITLEG as BUS } from '../bus/bus.js';
import { convenant, UITLEG as CONVENANT } from '../convenant/convenant.js';
import { openapi, UITLEG as OPENAPI } from '../openapi/openapi.js';
import { instantie } from './instantie.js';
import { metingen } from './metingen.js';
import { UITLEG } from './opties.js';
import { start } from './start.js';
import { token } from './token.js';

const OPDRACHTEN: Record<string, (args: string[]) => Promise<number>> = {
  start,
  instantie,
  token,
  metingen,
  bus: (a) => bus(a),
  convenant: (a) => convenant(a),
  openapi,
};
const UITLEG_VAN: Record<string, string> = { bus: BUS, convenant: CONVENANT, openapi: OPENAPI };

/** Runs one command of the development host. Failures that a person can mend are shown as a sentence, not a stack. */
export async function voerUit([opdracht = '', ...args]: string[]): Promise<number> {
  const uitvoering = OPDRACHTEN[opdracht];
  if (!uitvoering || args.includes('--help')) {
    console.log(UITLEG_VAN[opdracht] ?? UITLEG);
    return uitvoering ? 0 : 2;
  }
  try {
    return await uitvoering(args);
  } catch (fout) {
    console.error(`\n${process.env['STAPEL'] && fout instanceof Error ? fout.stack : melding(fout)}\n`);
    return 1;
  }
}

const melding = (fout: unknown): string => (fout instanceof Error ? fout.message : String(fout));
