import { describe, expect, it } from '@jest/globals';
import { ONTVANGERS, SIGNALEN, zietVan, type Ontvanger, type Signaal } from '@weerthuis/domain';
import { register, veldenVan, type ViewBeschrijving } from './index.js';

/** Numbers of the plaatsing and of the signal itself; they say nothing of what it is about. */
const VERWIJZINGEN = ['plaatsing.id', 'nazorg.id'];
const lezer = ({ view, naar }: ViewBeschrijving): Ontvanger =>
  ONTVANGERS.find((o) => o === view) ?? (naar[0] as Ontvanger);
const viewsVan = (signaal: string) => register.filter((v) => v.type === `nl.weerthuis.${signaal}.gemeld.v1`);

describe('signalen na de verhuizing', () => {
  it.each(Object.keys(SIGNALEN) as Signaal[])('%s vertelt elke ontvanger alleen wat de tabel noemt', (signaal) => {
    const views = viewsVan(signaal);
    expect(views.length).toBeGreaterThan(0);
    const teVeel = views.flatMap((v) =>
      veldenVan(v.klasse)
        .map(({ rij }) => rij)
        .filter((rij) => !VERWIJZINGEN.includes(rij) && !zietVan(signaal, lezer(v)).includes(rij))
        .map((rij) => `${v.view}: ${rij}`),
    );
    expect(teVeel).toEqual([]);
  });
});
