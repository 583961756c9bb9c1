import { verschilInDagen, werkdagenTussen, type Datum } from '@weerthuis/domain';

const opmaak = (keuze: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', ...keuze });
const KORT = opmaak({ weekday: 'short', day: 'numeric', month: 'short' });
const LANG = opmaak({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const TIJD = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
const alsMoment = (datum: Datum) => new Date(`${datum}T00:00:00Z`);

/** `ma 23 nov` */
export const kort = (datum: Datum): string => KORT.format(alsMoment(datum)).replace('.', '');

/** `maandag 23 november 2026` */
export const lang = (datum: Datum): string => LANG.format(alsMoment(datum));

/** `09.12 uur`, Dutch time, of an instant. */
export const tijd = (moment: string): string => `${TIJD.format(new Date(moment)).replace(':', '.')} uur`;

/** A count with its word: `1 dag`, `3 dagen`. */
export const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** How far a last day is: `vandaag`, `nog 3 werkdagen`, `2 dagen te laat`. */
export function totTermijn(nu: Datum, termijn: Datum): string {
  if (termijn < nu) return `${aantal(verschilInDagen(termijn, nu), 'dag', 'dagen')} te laat`;
  if (termijn === nu) return 'vandaag';
  const werkdagen = werkdagenTussen(nu, termijn);
  return werkdagen === 0
    ? `nog ${aantal(verschilInDagen(nu, termijn), 'dag', 'dagen')}`
    : `nog ${aantal(werkdagen, 'werkdag', 'werkdagen')}`;
}

/** A length of time in the largest unit that says enough: `17 dagen`, `9 weken`, `14 maanden`. */
export function duur(dagen: number): string {
  if (dagen < 28) return aantal(dagen, 'dag', 'dagen');
  return dagen < 365
    ? aantal(Math.floor(dagen / 7), 'week', 'weken')
    : aantal(Math.floor(dagen / 30.44), 'maand', 'maanden');
}

const WOORDEN = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** Small numbers as a word, for in a sentence. */
export const inWoorden = (n: number): string => WOORDEN[n] ?? String(n);

/** A sentence begins with a capital; of `één` only the first letter without its accent: `Eén`. */
export const hoofdletter = (tekst: string): string =>
  tekst.startsWith('éé') ? `E${tekst.slice(1)}` : tekst.charAt(0).toUpperCase() + tekst.slice(1);
