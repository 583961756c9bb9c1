import type { Page } from 'playwright-core';
import type { Plaat } from './plaat.js';

const COORDINATOR = ['coordinator'] as const;

/** The first row of a list as an address, as the session of the page sees it; the list itself when it is empty. */
const eerste =
  (api: string, sleutel: string, route: string, past: (rij: Record<string, unknown>) => boolean = () => true) =>
  async (pagina: Page, url: string): Promise<string> => {
    const rijen = (await (await pagina.request.get(`${url}/v1/${api}`)).json()) as Record<string, unknown>[];
    const rij = rijen.find(past) ?? rijen[0];
    return rij ? `/hub/${route}/${String(rij[sleutel])}` : `/hub/${route}`;
  };

const lijst = (naam: string, bron = naam): Plaat[] => [
  { naam, rollen: COORDINATOR, pad: `/hub/${naam}`, bron: `/v1/${bron}`, staten: ['gewoon', 'leeg', 'laden', 'fout'] },
];

/** The everyday screens of the coordinator. */
export const hub: readonly Plaat[] = [
  ...lijst('aanmeldingen'),
  ...lijst('kandidaten'),
  ...lijst('woningen', 'aanbod'),
  ...lijst('voordrachten'),
  ...lijst('verdelingen'),
  ...lijst('zoekopdrachten'),
  ...lijst('besluiten'),
  ...lijst('verhoudingen'),
  ...lijst('overleggen'),
  {
    naam: 'overleg-voorbereiden',
    rollen: COORDINATOR,
    pad: '/hub/overleggen/nieuw',
    bron: '/v1/overleggen/agenda',
    staten: ['gewoon', 'leeg', 'laden', 'fout'],
  },
  { naam: 'overleg', rollen: COORDINATOR, pad: eerste('overleggen', 'id', 'overleggen') },
  ...lijst('wegingen', 'wegingen/voorstellen'),
  {
    naam: 'zoekvoorstel',
    rollen: COORDINATOR,
    pad: '/hub/zoekvoorstel',
    bron: '/v1/zoekvoorstel',
    staten: ['gewoon', 'laden', 'fout'],
  },
  {
    naam: 'aanmelding',
    rollen: COORDINATOR,
    pad: eerste('aanmeldingen?stand=ingediend', 'casus', 'aanmeldingen'),
  },
  { naam: 'kandidaat', rollen: COORDINATOR, pad: eerste('kandidaten?stand=op-de-lijst', 'casus', 'kandidaten') },
  {
    naam: 'woning',
    rollen: COORDINATOR,
    pad: eerste('aanbod?stand=beschikbaar', 'aanbod', 'woningen'),
  },
  { naam: 'voordracht', rollen: COORDINATOR, pad: eerste('voordrachten?stand=open', 'voordracht', 'voordrachten') },
  {
    naam: 'verdeling',
    rollen: COORDINATOR,
    pad: eerste('verdelingen', 'verdeling', 'verdelingen', (v) => v['stand'] === 'klaar'),
  },
  { naam: 'besluit', rollen: COORDINATOR, pad: eerste('besluiten', 'besluit', 'besluiten') },
];
