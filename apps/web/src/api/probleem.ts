import type { Probleemtekst } from '@weerthuis/ui';

/** What a server refused or could not do, in the words of its problem+json. */
export class Probleemfout extends Error {
  constructor(
    readonly status: number,
    readonly probleem: Probleemtekst & { code?: string },
  ) {
    super(probleem.title);
  }
}

/** The server could not be reached: nothing was sent, or no answer came. */
export class GeenVerbinding extends Error {
  constructor() {
    super('Geen verbinding');
  }
}

const GEEN_VERBINDING: Probleemtekst = {
  title: 'Geen verbinding met de server.',
  detail: 'Wat je ziet is van zojuist. Er is niets gewijzigd. Probeer het opnieuw als er weer verbinding is.',
};
const ONBEKEND: Probleemtekst = {
  title: 'Dit lukte niet.',
  detail: 'Het antwoord van de server is niet te lezen. Probeer het opnieuw, of bel de beheerder.',
};

/** Any error as something to show: what is wrong, whose rule, what now. */
export function alsProbleem(fout: unknown): Probleemtekst {
  if (fout instanceof Probleemfout) return fout.probleem;
  return fout instanceof GeenVerbinding ? GEEN_VERBINDING : ONBEKEND;
}

/** Reads the refusal out of an answer; a page of a proxy in between becomes a plain sentence. */
export async function leesProbleem(antwoord: Response): Promise<Probleemfout> {
  const soort = antwoord.headers.get('content-type') ?? '';
  const nummer = antwoord.headers.get('x-request-id') ?? undefined;
  const tekst: unknown = soort.includes('json') ? await antwoord.json().catch(() => undefined) : undefined;
  const probleem = isProbleem(tekst) ? tekst : ONBEKEND;
  return new Probleemfout(antwoord.status, { ...probleem, ...(antwoord.status >= 500 && nummer ? { nummer } : {}) });
}

const isProbleem = (iets: unknown): iets is Probleemtekst =>
  typeof iets === 'object' && iets !== null && 'title' in iets && typeof iets.title === 'string';
