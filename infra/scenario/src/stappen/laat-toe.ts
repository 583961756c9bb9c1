import { plusDagen } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import { spelers, vandaag, type Spel } from './spel.js';

interface Feitstand {
  toelating?: object;
  indicatie?: object;
  urgentie?: object;
}

/** Herkomst decides indicatie and urgentie, the hub admits; zorg hears all of it. */
export async function laatToe(s: Spel, r: Rolverdeling, casus: string): Promise<void> {
  const { zorg, herkomst, hub } = spelers(s, r);
  const { verslag: v } = s;
  const nu = await vandaag(herkomst);
  await v.stap(herkomst.waar, 'begint het onderzoek', () => herkomst.post(`/meldingen/${casus}/onderzoek`));
  await v.stap(herkomst.waar, 'geeft de beschikking af', () =>
    herkomst.post(`/meldingen/${casus}/beschikking`, {
      besluit: 'afgegeven',
      van: nu,
      tot: plusDagen(nu, 730),
      urenPerWeek: 6,
      kenmerk: `WMO-${casus.slice(0, 8)}`,
    }),
  );
  await v.stap(herkomst.waar, 'besluit over de urgentie', () =>
    herkomst.post(`/meldingen/${casus}/urgentie`, { toegekend: true, categorie: 'uitstroom', tot: plusDagen(nu, 365) }),
  );
  await v.elders(hub.waar, 'ziet de indicatie, zonder reden', async () => {
    const { indicaties } = await hub.get<{ indicaties?: object }>(`/aanmeldingen/${casus}`);
    return JSON.stringify(indicaties ?? {}).includes('afgegeven');
  });
  await v.stap(hub.waar, 'laat toe', () => hub.post(`/aanmeldingen/${casus}/toelating`, { besluit: 'toegelaten' }));
  await v.elders(zorg.waar, 'leest toelating, indicatie en urgentie', async () => {
    const c = await zorg.get<Feitstand>(`/casussen/${casus}`);
    return c.toelating && c.indicatie && c.urgentie ? c : undefined;
  });
}
