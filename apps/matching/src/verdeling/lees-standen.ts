import type { Contingent, Datum } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { CapaciteitEntiteit, DraagkrachtEntiteit } from '../draagkracht/store/draagkracht.entiteiten.js';
import type { Hub } from '../gedeeld/hub.js';
import { gebruiktIn, startstandVan } from '../startstand/belasting.js';
import type { Buurtstand, Last, Standen } from './domain/grenzen.js';

interface Lastrij extends Omit<Last, 'op'> {
  geopend: Datum | null;
  contract: Datum | null;
  sleutel: Datum | null;
}

/** Homes that went to somebody through the hub, and homes for which somebody is being asked. */
const LASTEN = `
  SELECT a.corporatie, a.woning->>'gemeente' AS gemeente, a.woning->>'wijk' AS wijk, p.buurt, p.geopend_op::text AS geopend,
    coalesce(p.dossier->'feiten'->>'contract', p.sleutel_op::text) AS contract, p.sleutel_op::text AS sleutel
  FROM matching.plaatsing p JOIN matching.aanbod a ON a.id = p.aanbod WHERE p.stand <> 'afgebroken'
  UNION ALL
  SELECT a.corporatie, a.woning->>'gemeente', a.woning->>'wijk', a.woning->>'buurt', NULL, NULL, NULL
  FROM matching.voordracht v JOIN matching.aanbod a ON a.id = v.aanbod WHERE v.stand IN ('in-voorbereiding', 'open')`;

const alsLast = ({ geopend, contract, sleutel, ...waar }: Lastrij): Last => ({
  ...waar,
  op: { ...(geopend && { aanbod: geopend }), ...(contract && { contract }), ...(sleutel && { sleutel }) },
});

async function leesBuurten(hub: Hub, w: Werkeenheid, buurten: string[], lasten: Last[]): Promise<Buurtstand[]> {
  const { draagkracht, verdeling } = hub.profiel;
  if (draagkracht.bijOverschrijding.waarde !== 'weigeren' && !verdeling.binnenDraagkracht.waarde) return [];
  const gezegd = await w.em.findBy(DraagkrachtEntiteit, { buurt: In(buurten) });
  const standen = await startstandVan(hub, w, buurten);
  const uit: Buurtstand[] = [];
  for (const buurt of buurten) {
    const van = gezegd.find((d) => d.buurt === buurt);
    const gebruikt = await gebruiktIn(w, buurt, standen.get(buurt), van);
    const onderweg = lasten.filter((l) => l.buurt === buurt && l.op.aanbod === undefined).length;
    const ruimte = van?.ruimte ?? draagkracht.standaardPerBuurt.waarde;
    uit.push({ buurt, ruimte, vol: van?.niveau === 'vol', gebruikt, onderweg, bron: van?.bron ?? 'regioprofiel' });
  }
  return uit;
}

/** Where every agreed number stands today, for these buurten. */
export async function leesStanden(hub: Hub, w: Werkeenheid, buurten: string[]): Promise<Standen> {
  const lasten = ((await w.em.query(LASTEN)) as Lastrij[]).map(alsLast);
  const corporaties = Object.fromEntries(hub.convenant.partijen('corporatie').map((p) => [p.naam, p.oin]));
  const contingenten: Contingent[] = hub.profiel.contingenten;
  return {
    peildatum: w.klok.vandaag(),
    buurten: await leesBuurten(hub, w, [...new Set(buurten)].sort(), lasten),
    begeleiding: (await w.em.find(CapaciteitEntiteit)).map((c) => ({ ...c })),
    contingenten,
    lasten,
    corporaties,
  };
}
