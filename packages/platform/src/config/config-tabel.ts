import { VARIABELEN } from './variabelen.js';

export interface ConfigRegel {
  naam: string;
  verplicht: boolean;
  standaard?: string;
  geheim: boolean;
  uitleg: string;
}

/** All variables an instance reads, in order: for the docs and for checking a compose file against. */
export const configTabel = (): ConfigRegel[] =>
  VARIABELEN.map((v) => ({
    naam: v.naam,
    verplicht: v.standaard === undefined && !v.magOntbreken,
    ...(v.standaard === undefined ? {} : { standaard: v.standaard }),
    geheim: v.geheim ?? false,
    uitleg: v.uitleg,
  }));

/** The same as a Markdown table, in Dutch. */
export function configMarkdown(): string {
  const rijen = configTabel().map(
    (r) =>
      `| \`${r.naam}\` | ${r.verplicht ? 'ja' : 'nee'} | ${r.standaard ?? ''} | ${r.uitleg}${r.geheim ? ' Geheim.' : ''} |`,
  );
  return ['| variabele | verplicht | standaard | uitleg |', '|---|---|---|---|', ...rijen].join('\n');
}
