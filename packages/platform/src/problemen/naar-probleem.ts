import { HttpException } from '@nestjs/common';
import { Regelfout, type Foutsoort } from '@weerthuis/domain';
import { Probleem, type ProbleemTekst } from './probleem.js';
import { uitDatabase, type Beperkingen } from './uit-database.js';

/** What goes out as application/problem+json (RFC 9457). */
export interface ProbleemAntwoord extends Omit<ProbleemTekst, 'titel' | 'headers'> {
  type: string;
  title: string;
  regel?: string;
  van?: string;
  veld?: string;
}

export interface Uitkomst {
  antwoord: ProbleemAntwoord;
  headers: Record<string, string>;
  /** A fault of ours: to be logged as an error. */
  onverwacht: boolean;
}

const STATUS: Record<Foutsoort, number> = {
  ongeldig: 422,
  conflict: 409,
  verboden: 403,
  onbekend: 404,
  'te-laat': 409,
  verouderd: 412,
};

const STUK: ProbleemTekst = {
  status: 500,
  code: 'storing',
  titel: 'Dit ging bij ons mis.',
  detail:
    'Er is iets mis in deze instantie; de beheerder ziet het in het log. Probeer het later opnieuw. Er is niets gewijzigd.',
};

/** Makes of anything that was thrown the one answer a caller gets. Never a stack, a query or a value. */
export function naarProbleem(fout: unknown, beperkingen: Beperkingen = {}): Uitkomst {
  if (fout instanceof Regelfout) {
    const { regel, van, veld } = fout;
    const kern = maak({ status: STATUS[fout.soort], code: fout.code, titel: fout.titel, detail: fout.detail });
    return {
      ...kern,
      antwoord: { ...kern.antwoord, ...(regel && { regel }), ...(van && { van }), ...(veld && { veld }) },
    };
  }
  if (fout instanceof Probleem) return maak(fout.tekst);
  const database = uitDatabase(fout, beperkingen);
  if (database) return maak(database);
  const rand = uitRand(fout);
  return rand ? maak(rand) : { ...maak(STUK), onverwacht: true };
}

function maak({ titel, headers = {}, ...rest }: ProbleemTekst): Uitkomst {
  return {
    antwoord: { type: `https://weerthuis.nl/probleem/${rest.code}`, title: titel, ...rest },
    headers,
    onverwacht: false,
  };
}

const NIETS = 'Er is niets gewijzigd.';
const RAND: Readonly<Record<number, Omit<ProbleemTekst, 'status'>>> = {
  400: {
    code: 'verzoek-onleesbaar',
    titel: 'Het verzoek is niet te lezen.',
    detail: `De inhoud is geen geldige JSON of past niet bij deze route. Controleer het verzoek. ${NIETS}`,
  },
  404: {
    code: 'route-onbekend',
    titel: 'Dit adres bestaat niet.',
    detail: 'Er is hier niets op dit adres met deze methode. Zie /openapi voor wat er wel is.',
  },
  405: {
    code: 'methode-onbekend',
    titel: 'Deze methode kan hier niet.',
    detail: 'Zie /openapi voor wat er op dit adres kan.',
  },
  413: {
    code: 'te-groot',
    titel: 'Het verzoek is te groot.',
    detail: `De inhoud is groter dan deze route aanneemt. Stuur minder tegelijk. ${NIETS}`,
  },
  415: {
    code: 'soort-onbekend',
    titel: 'Deze inhoud kan hier niet.',
    detail: `Stuur JSON met Content-Type application/json, in UTF-8 en niet ingepakt. ${NIETS}`,
  },
};

/** Errors of Nest and of the body parsers, which carry a status of their own. */
function uitRand(fout: unknown): ProbleemTekst | undefined {
  const status = fout instanceof HttpException ? fout.getStatus() : leesStatus(fout);
  if (status === undefined || status < 400 || status >= 500) return undefined;
  return { status, ...(RAND[status] ?? RAND[400]!) };
}

function leesStatus(fout: unknown): number | undefined {
  if (fout instanceof URIError) return 400;
  if (typeof fout !== 'object' || fout === null || !('status' in fout) || !('expose' in fout || 'type' in fout))
    return undefined;
  return typeof fout.status === 'number' ? fout.status : undefined;
}
