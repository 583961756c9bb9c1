import { machine, stap, type Datum, type GebeurtenisVan } from '@weerthuis/domain';
import { ongeldig } from '../../kern/nee.js';

/** Kinds of money work; no other party ever reads which of them run, except who supports the person. */
export const SPOREN = ['uitkering', 'bijzondere-bijstand', 'schuldhulp', 'inkomensbeheer'] as const;
export type Spoorsoort = (typeof SPOREN)[number];

/** One track: asked, decided, ended. A new decision may replace an old one. */
export const spoor = machine({
  naam: 'spoor',
  begin: 'aangevraagd',
  toestanden: {
    aangevraagd: { eigenaar: 'gemeente', bewoner: 'De gemeente neemt een besluit' },
    toegekend: { eigenaar: 'gemeente', bewoner: 'Dit is geregeld', eind: 'loopt tot de einddatum' },
    afgewezen: { eigenaar: 'gemeente', bewoner: 'De gemeente zei nee', eind: 'bezwaar mogelijk' },
    beeindigd: { eigenaar: 'gemeente', bewoner: 'Dit is gestopt', eind: 'nieuwe aanvraag mogelijk' },
  },
  overgangen: [
    { van: ['aangevraagd', 'afgewezen'], naar: 'toegekend', gebeurtenis: 'toegekend', wie: 'gemeente' },
    { van: ['aangevraagd', 'toegekend'], naar: 'afgewezen', gebeurtenis: 'afgewezen', wie: 'gemeente' },
    { van: ['aangevraagd', 'toegekend'], naar: 'beeindigd', gebeurtenis: 'beeindigd', wie: 'gemeente' },
    { van: ['toegekend', 'afgewezen', 'beeindigd'], naar: 'aangevraagd', gebeurtenis: 'aangevraagd', wie: 'gemeente' },
  ],
});
export const SPOORSTANDEN = ['aangevraagd', 'toegekend', 'afgewezen', 'beeindigd'] as const;

export interface Spoor {
  lid: string;
  soort: string;
  stand: string;
  /** First day of payment; asked for while it is not decided. */
  vanaf: Datum | null;
  /** Last day; open without. */
  tot: Datum | null;
}

export interface Spoorbesluit {
  stand: GebeurtenisVan<typeof spoor>;
  vanaf?: Datum;
  tot?: Datum;
}

/** Dates must fit each other. @throws Regelfout */
export function eisData(vanaf: Datum | null, tot: Datum | null): void {
  if (vanaf && tot && tot < vanaf)
    ongeldig({
      code: 'spoor-eindigt-eerder',
      titel: 'Het einde ligt voor het begin.',
      detail: `Van ${vanaf} tot ${tot} (regel van de gemeente).`,
      nu: 'Verbeter een van beide data.',
      veld: 'tot',
    });
}

/** What the decision makes of the track; the same state with other dates moves the dates only. @throws Regelfout */
export function wijzig(s: Spoor, b: Spoorbesluit): Pick<Spoor, 'stand' | 'vanaf' | 'tot'> {
  const stand = b.stand === s.stand ? s.stand : stap(spoor, s.stand, b.stand);
  const vanaf = b.vanaf ?? s.vanaf;
  const tot = b.tot ?? null;
  eisData(vanaf, tot);
  if (stand === 'toegekend' && !vanaf)
    ongeldig({
      code: 'spoor-zonder-begin',
      titel: 'Vanaf wanneer het loopt, ontbreekt.',
      detail: 'Bij toegekend hoort een begindatum, anders weet niemand of het inkomen aansluit (convenant).',
      nu: 'Vul vanaf in.',
      veld: 'vanaf',
      van: 'convenant',
    });
  return { stand, vanaf, tot };
}
