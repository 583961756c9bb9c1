import { plusDagen } from '@weerthuis/domain';
import { verdeel, type Rolverdeling } from '../gegevens/rolverdeling.js';
import { draagVoor, gevraagd, zegDefinitiefJa, zegVoorlopigJa } from '../stappen/draag-voor.js';
import { meldAan, registreer } from '../stappen/meld-aan.js';
import { regelInkomen, regelZorg } from '../stappen/regel.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

/** Gemeenten that no region has as a party. */
const BUITEN = ['GM0518', 'GM0363'];

/** 15. Somebody from a gemeente outside the region, from a clinic: the centrumgemeente stands in, the insurer decided on support. */
export async function vanBuiten(s: Spel): Promise<void> {
  const thuis = verdeel(s.regio.profiel, 'over');
  const centrum = s.regio.profiel.partijen.find(
    (p) => p.gemeentecode === s.regio.profiel.centrumgemeente.waarde && p.rol === 'gemeente',
  );
  const gemeentecode = BUITEN.find((gm) => !s.regio.profiel.partijen.some((p) => p.gemeentecode === gm));
  if (!centrum || !gemeentecode) throw new Error(`${s.regio.profiel.regio} heeft geen centrumgemeente`);
  const kliniek = s.regio.profiel.partijen.find((p) => p.naam === 'ggz') ?? thuis.zorg;
  const r = { ...thuis, zorg: kliniek, herkomst: { ...centrum, gemeentecode } };
  const { hub, zorg } = spelers(s, r);
  const { verslag: v } = s;

  const casus = await meldZvwAan(s, r);
  await v.stap(hub.waar, 'laat toe, zonder dat een gemeente over de hulp besliste', () =>
    hub.post(`/aanmeldingen/${casus}/toelating`, { besluit: 'toegelaten' }),
  );
  await v.elders(zorg.waar, 'hoort de toelating', async () => {
    const { toelating } = await zorg.get<{ toelating?: object }>(`/casussen/${casus}`);
    return toelating;
  });
  const { aanbod } = await zegWoningToe(s, r);
  const voorgedragen = await draagVoor(s, r, casus, aanbod);
  await gevraagd(s, spelers(s, r).herkomst, casus, 'herkomst', 1);
  await zegVoorlopigJa(s, r, casus, voorgedragen.voordracht);
  await regelZorg(s, r, casus, voorgedragen.startOp);
  await regelInkomen(s, r, casus, voorgedragen.startOp);
  await zegDefinitiefJa(s, r, casus, voorgedragen);
  const [plaatsing] = await hub.get<{ plaatsing: string }[]>(`/plaatsingen?casus=${casus}`);
  const { taken } = await hub.get<{ taken: { eigenaarRol: string; partij: string }[] }>(
    `/plaatsingen/${plaatsing?.plaatsing ?? ''}`,
  );
  const vanHerkomst = taken.filter((t) => t.eigenaarRol === 'herkomst');
  v.zeker(
    'wat herkomst moet doen, ligt bij de centrumgemeente',
    taken.length > 0 && vanHerkomst.every((t) => t.partij === centrum.oin),
  );
}

/** The clinic registers with the reference of another's decision; without it nothing leaves. */
async function meldZvwAan(s: Spel, r: Rolverdeling): Promise<string> {
  const { zorg, herkomst, hub } = spelers(s, r);
  const { verslag: v } = s;
  const nu = await vandaag(zorg);
  const concept = await registreer(s, r);
  await v.geweigerd(zorg.waar, 'Zvw zonder het besluit van de verzekeraar', 'indicatie-ontbreekt', () =>
    zorg.post(`/casussen/${concept}/indiening`, { wet: 'zvw', urgentieGevraagd: false }),
  );
  const kenmerk = `ZVW-${s.gooi(1_000_000)}`;
  s.sporen.push(kenmerk);
  const { casus } = await meldAan(s, r, {
    urgentie: false,
    hulp: { wet: 'zvw', indicatie: { kenmerk, van: nu, tot: plusDagen(nu, 365) } },
  });
  const aanmelding = await hub.get<{ herkomst: string; indicaties: object }>(`/aanmeldingen/${casus}`);
  v.zeker('de herkomst van buiten blijft zichtbaar', aanmelding.herkomst === r.herkomst.gemeentecode);
  v.zeker(
    'het matchingspunt leest wet en datums, geen kenmerk',
    JSON.stringify(aanmelding.indicaties).includes('zvw') && !JSON.stringify(aanmelding).includes(kenmerk),
  );
  v.zeker('de centrumgemeente staat in voor de herkomst', Boolean(await herkomst.get(`/meldingen/${casus}`)));
  await v.geweigerd(herkomst.waar, 'onderzoek naar hulp waarover een ander besloot', 'indicatie-niet-gevraagd', () =>
    herkomst.post(`/meldingen/${casus}/onderzoek`),
  );
  return casus;
}
