import { plusDagen } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import { woning } from '../gegevens/woningen.js';
import { spelers, vandaag, type Spel } from './spel.js';

export interface Toezegging {
  eenheid: string;
  aanbod: string;
}

/** The corporatie registers a dwelling; the buurt and zorg's capacity are ready for who comes to live there. */
export async function neemWoningOp(s: Spel, r: Rolverdeling, anders: object = {}): Promise<{ eenheid: string }> {
  const { corporatie } = spelers(s, r);
  const { verslag: v } = s;
  const gm = r.vestiging.gemeentecode ?? '';
  const nu = await vandaag(corporatie);
  const huis = { ...woning(s.gooi, gm), ...anders };
  const beleid = s.regio.wie(r.vestiging.naam, 'beleidsmedewerker');
  await v.stap(beleid.waar, 'stelt de draagkracht van de buurt vast', () =>
    beleid.put(
      `/draagkracht/${huis.buurt}`,
      {
        ruimte: 25,
        niveau: 'ruim',
        bron: 'wijkteam',
        peildatum: nu,
        herzienOp: plusDagen(nu, 180),
      },
      `/draagkracht/${huis.buurt}`,
    ),
  );
  const planner = s.regio.wie(r.zorg.naam, 'planner');
  await v.stap(planner.waar, 'meldt capaciteit in de gemeente', () =>
    planner.put(`/capaciteit/${gm}`, { plekken: 60, vanaf: nu }),
  );
  const { id: eenheid } = await v.stap(corporatie.waar, 'neemt de woning op', () => corporatie.post('/eenheden', huis));
  return { eenheid };
}

/** The corporatie registers a dwelling and pledges it to the hub. */
export async function zegWoningToe(
  s: Spel,
  r: Rolverdeling,
  contractvormen = ['omklap'],
  anders: object = {},
  zoekopdracht?: string,
): Promise<Toezegging> {
  const { corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const { eenheid } = await neemWoningOp(s, r, anders);
  const nu = await vandaag(corporatie);
  const { id: aanbod } = await v.stap(corporatie.waar, 'zegt de woning toe', () =>
    corporatie.post('/aanbod', {
      eenheid,
      beschikbaarVanaf: plusDagen(nu, 14),
      contractvormen,
      ...(zoekopdracht && { zoekopdracht }),
    }),
  );
  await v.elders(hub.waar, 'ziet het aanbod', () => hub.get(`/aanbod/${aanbod}`));
  return { eenheid, aanbod };
}
