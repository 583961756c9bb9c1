import { machines, uitgangen, werklabel, type Machine, type Overgang } from '../toestanden/index.js';

const KOP = `# Toestanden

Elke toestand heeft een eigenaar: wie ervoor zorgt dat het daar niet blijft liggen. Een overgang noemt de gebeurtenis en wie
haar veroorzaakt; *terug* is de gebeurtenis die haar ongedaan maakt. Deze bladzijde komt uit \`packages/domain/src/toestanden\`
(\`npm run druk -w @weerthuis/domain\`); een test vergelijkt haar met de code.
`;

const id = (code: string): string => code.replaceAll('-', '_');
const lijst = <T>(een: T | readonly T[]): readonly T[] => (Array.isArray(een) ? (een as readonly T[]) : [een as T]);
const wie = (o: Overgang): string => lijst(o.wie).join(' of ');

function diagram(m: Machine): string {
  const codes = Object.keys(m.toestanden);
  const regels = [
    'stateDiagram-v2',
    ...codes.map((code) => `  state "${code}" as ${id(code)}`),
    `  [*] --> ${id(m.begin)}`,
    ...m.overgangen.flatMap((o) => lijst(o.van).map((van) => `  ${id(van)} --> ${id(o.naar)}: ${o.gebeurtenis}`)),
    ...codes.filter((code) => m.toestanden[code]?.eind).map((code) => `  ${id(code)} --> [*]`),
  ];
  return `\`\`\`mermaid\n${regels.join('\n')}\n\`\`\``;
}

function tabellen(m: Machine): string {
  const toestanden = Object.entries(m.toestanden).map(
    ([code, t]) =>
      `| ${code} | ${werklabel(m, code)} | ${t.bewoner ?? ''} | ${t.eigenaar} | ${uitgangen(m, code).length} | ${t.eind ?? ''} |`,
  );
  const overgangen = m.overgangen.map(
    (o) =>
      `| ${lijst(o.van).join(', ')} | ${o.gebeurtenis} | ${o.naar} | ${wie(o)} | ${o.termijn ?? ''} | ${o.terugweg ?? ''} |`,
  );
  return [
    '| toestand | medewerker leest | bewoner leest | eigenaar | uitgangen | rust, en dan |',
    '|---|---|---|---|---|---|',
    ...toestanden,
    '',
    '| van | gebeurtenis | naar | door | termijn | terug |',
    '|---|---|---|---|---|---|',
    ...overgangen,
  ].join('\n');
}

/** The page `docs/toestanden.md`: every machine as a diagram and as tables. */
export const toestandenPagina = (): string =>
  `${[KOP, ...Object.values<Machine>(machines).map((m) => `## ${m.naam}\n\n${diagram(m)}\n\n${tabellen(m)}\n`)].join('\n')}`;
