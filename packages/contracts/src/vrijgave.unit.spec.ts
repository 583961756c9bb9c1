import { describe, expect, it } from '@jest/globals';
import { gegevenVan, mag } from '@weerthuis/domain';
import { register, veldenVan, lezersVan, type ViewBeschrijving } from './index.js';

/** A role may always read its own, unless it comes from another party of that role. */
const eigen = (rij: string, view: ViewBeschrijving): boolean =>
  view.naar.some((rol) => gegevenVan(rij)?.eigenaar === rol && !view.van.includes(rol));

/** Fields of a view that the table does not open to its readers at the view's step. */
const verboden = (view: ViewBeschrijving): string[] =>
  veldenVan(view.klasse)
    .filter(({ rij }) => !eigen(rij, view))
    .filter(({ rij }) => !lezersVan(view).some((lezers) => lezers.every((lezer) => mag(rij, lezer, view.stap))))
    .map(({ pad, rij }) => `${view.type} → ${view.view}: ${pad} (${rij})`);

/** Fields of rows that only travel sealed, outside sealed content. */
const open = (view: ViewBeschrijving): string[] =>
  veldenVan(view.klasse)
    .filter(({ rij, verzegeld }) => gegevenVan(rij)?.verzegeld && !verzegeld)
    .map(({ pad, rij }) => `${view.type} → ${view.view}: ${pad} (${rij})`);

describe('de vrijgavetabel en de feiten', () => {
  it('geven elke ontvanger op elke stap alleen wat de tabel toestaat', () => {
    expect(register.flatMap(verboden)).toEqual([]);
  });
  it('verzegelen wat de tabel alleen verzegeld toestaat', () => {
    expect(register.flatMap(open)).toEqual([]);
  });
});
