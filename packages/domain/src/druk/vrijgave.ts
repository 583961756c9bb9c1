import { PARTIJROLLEN, type Ontvanger } from '../rol/rollen.js';
import type { Gegeven } from '../vrijgave/gegeven.js';
import { vrijgave } from '../vrijgave/tabel.js';

const KOP = `# Wie krijgt wat

Eén regel per gegeven: van wie het is, wie het verder krijgt en vanaf welke stap, waarvoor en op welke grond. Wat hier niet
staat, krijgt niemand. Dezelfde tabel snijdt schermen, berichten en exports; de bewoner kan haar lezen. *Zegel*: gaat
alleen versleuteld naar de ontvanger. *Leest*: medewerkersrollen per soort organisatie. Deze bladzijde komt uit
\`packages/domain/src/vrijgave\` (\`npm run druk -w @weerthuis/domain\`); een test vergelijkt haar met de code.

Stappen, in volgorde: aanmelding, toelating, voordracht, voorlopig akkoord, definitief akkoord, sleutel, nazorg. Een zoekopdracht
telt als voordracht. Waar \`te toetsen\` staat, heeft nog niemand de wettekst gelezen.
`;

const aan = (rij: Gegeven): string =>
  (Object.keys(rij.aan) as Ontvanger[]).map((naam) => `${naam} (${rij.aan[naam]})`).join(', ') || 'niemand';
const leest = (rij: Gegeven): string =>
  PARTIJROLLEN.flatMap((rol) => (rij.rollen[rol].length > 0 ? `${rol}: ${rij.rollen[rol].join(', ')}` : [])).join('; ');
const cel = (rij: Gegeven): string =>
  [
    rij.gegeven,
    rij.eigenaar,
    rij.aard,
    aan(rij),
    rij.verzegeld ? 'ja' : '',
    leest(rij),
    rij.doel,
    rij.grondslag,
    rij.bron,
  ].join(' | ');

/** The page `docs/vrijgave.md`: the whole table, per group. */
export function vrijgavePagina(): string {
  const groepen = [...new Set(vrijgave.map((rij) => rij.gegeven.split('.')[0] ?? ''))];
  const delen = groepen.map((groep) => {
    const rijen = vrijgave.filter((rij) => rij.gegeven.split('.')[0] === groep);
    const kop =
      '| gegeven | eigenaar | aard | aan (vanaf) | zegel | leest | doel | grondslag | bron |\n|---|---|---|---|---|---|---|---|---|';
    return `## ${groep}\n\n${kop}\n${rijen.map((rij) => `| ${cel(rij)} |`).join('\n')}\n`;
  });
  return [KOP, ...delen].join('\n');
}
