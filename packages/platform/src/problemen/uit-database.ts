import { isOnbereikbaar, isBotsing, pgFout } from '../database/pg-fout.js';
import type { ProbleemTekst } from './probleem.js';

/** Texts of an app for its own constraints, by name: a unique index may well be a rule of the domain. */
export type Beperkingen = Readonly<Record<string, { code: string; titel: string; detail: string; status?: 409 | 422 }>>;

const NIETS = 'Er is niets gewijzigd.';
const PER_CODE: Readonly<Record<string, ProbleemTekst>> = {
  '23505': {
    status: 409,
    code: 'bestaat-al',
    titel: 'Dit bestaat al.',
    detail: `Er is al iets met deze gegevens (regel: uniek). Haal het bestaande op. ${NIETS}`,
  },
  '23P01': {
    status: 409,
    code: 'overlapt',
    titel: 'Dit overlapt met iets anders.',
    detail: `Er is al iets in dezelfde periode. Pas de datums aan. ${NIETS}`,
  },
  '23503': {
    status: 422,
    code: 'verwijzing-onbekend',
    titel: 'Een verwijzing klopt niet.',
    detail: `Het verzoek noemt iets dat hier niet bestaat of nog gebruikt wordt. Controleer de nummers. ${NIETS}`,
  },
  '23502': {
    status: 422,
    code: 'waarde-ontbreekt',
    titel: 'Er ontbreekt een waarde.',
    detail: `Een verplicht gegeven is leeg. Vul het in. ${NIETS}`,
  },
};
const WAARDE: ProbleemTekst = {
  status: 422,
  code: 'waarde-ongeldig',
  titel: 'Een waarde kan hier niet.',
  detail: `Een gegeven valt buiten wat is toegestaan. Controleer getallen, datums en lengte. ${NIETS}`,
};
const ONBEREIKBAAR: ProbleemTekst = {
  status: 503,
  code: 'database-onbereikbaar',
  titel: 'Dit lukt nu even niet.',
  detail: `De opslag van deze instantie is niet bereikbaar. Stuur het verzoek zo opnieuw, met dezelfde Idempotency-Key. ${NIETS}`,
  headers: { 'Retry-After': '5' },
};
const DRUK: ProbleemTekst = {
  ...ONBEREIKBAAR,
  code: 'te-druk',
  detail: `Anderen wijzigden hetzelfde op hetzelfde moment. Stuur het verzoek opnieuw, met dezelfde Idempotency-Key. ${NIETS}`,
  headers: { 'Retry-After': '1' },
};

/** What a failure of the database means for the caller, or undefined when it is a fault of ours. */
export function uitDatabase(fout: unknown, beperkingen: Beperkingen): ProbleemTekst | undefined {
  if (isOnbereikbaar(fout)) return ONBEREIKBAAR;
  if (isBotsing(fout)) return DRUK;
  const pg = pgFout(fout);
  if (!pg) return undefined;
  const eigen = pg.constraint ? beperkingen[pg.constraint] : undefined;
  if (eigen) return { status: 409, ...eigen };
  if (PER_CODE[pg.code]) return PER_CODE[pg.code];
  return /^(22|23)/.test(pg.code) ? WAARDE : undefined;
}
