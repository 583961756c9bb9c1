import { parseArgs } from 'node:util';
import { achterstand, herstel, lijst, quarantaine, verwerp } from './berichten.js';
import { opnieuw, terugzetten, wezen } from './herstel.js';
import type { Opdracht, Keuze } from './opdracht.js';
import { vergelijk } from './vergelijk.js';
import { zoekInstanties } from './vraag.js';

export const UITLEG = `Gebruik: npm run bus -- <opdracht> [--instantie <naam>] [--data <map>] [--json]
  lijst [--stand vastgehouden|terzijde|wacht|verwerkt|verworpen] [--bron <oin>] [--type <soort>]
  herstel <nummer> [--reden <waarom>]             een vastgehouden bericht opnieuw proberen
  herstel --oorzaak <oorzaak> [--type <soort>]    alles met deze oorzaak opnieuw proberen
  verwerp <nummer> --reden <waarom>               een bericht opgeven; het wordt nooit verwerkt
  achterstand                                     wat wacht, per partij, en hoe lang al
  opnieuw <oin van de partij> [--stroom <uuid>]   vragen om wat ontbreekt nog eens te sturen
  vergelijk                                       wat van een ander verschilt, volgens de laatste vergelijking
  vergelijk nu [<oin van de partij>]              nu vergelijken, met een partij of met allen
  vergelijk afgehandeld <id> --reden <waarom>     een verschil is opgelost of verklaard
  terugzetten [bevestig --reden <waarom>]         na het terugzetten van een database: hoe staat het, en ga verder
  wezen [bevestig <nummer> --reden <waarom>]      feiten die een van beide kwijt is
  quarantaine [herstel <nummer> | verwerp <nummer> --reden <waarom>]
Een instantie elders: --url <adres>, met een token van een beheerder in WEERTHUIS_TOKEN.`;

const OPDRACHTEN: Record<string, Opdracht> = {
  lijst,
  herstel,
  verwerp,
  achterstand,
  opnieuw,
  vergelijk,
  terugzetten,
  wezen,
  quarantaine,
};
const tekst = { type: 'string' } as const;
const VLAGGEN = {
  instantie: tekst,
  data: tekst,
  url: tekst,
  json: { type: 'boolean' },
  stand: tekst,
  bron: tekst,
  type: tekst,
  reden: tekst,
  oorzaak: tekst,
  stroom: tekst,
} as const;

/** `npm run bus`: what an operator asks of running instances. Gives the exit code. @throws Error in Dutch when it is refused */
export async function bus(args: string[], schrijf: (regel: string) => void = console.log): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: VLAGGEN });
  const [naam = '', ...rest] = positionals;
  const opdracht = OPDRACHTEN[naam];
  if (!opdracht) {
    schrijf(UITLEG);
    return 2;
  }
  const keuze: Keuze = { ...values, rest, schrijf };
  return opdracht(zoekInstanties(values), keuze);
}
