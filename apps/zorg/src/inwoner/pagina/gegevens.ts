import { buurt, gemeente, wijk, type Woonprofiel } from '@weerthuis/domain';
import type { MijnDto } from '../http/mijn.dto.js';
import { bedragIn, dagIn, type Sleutel } from '../teksten/teksten.js';
import { h, type Knoop } from './h.js';
import { blad, type Kader } from './kader.js';
import { feiten } from './woning.js';

const gebied = (code: string): string => (gemeente(code) ?? wijk(code) ?? buurt(code))?.naam ?? code;

function zoekt(k: Kader, p: Woonprofiel): Knoop {
  const { zeg } = k;
  const of = (lijst: string[]) => (lijst.length > 0 ? lijst.join(', ') : zeg('gegevens.geen'));
  const plaatsen = (...codes: string[][]) => of([...new Set(codes.flat().map(gebied))]);
  return feiten([
    [zeg('gegevens.kamers'), String(p.kamers)],
    [zeg('gegevens.huur'), bedragIn(k.taal, p.huurgrensCent)],
    [zeg('gegevens.trap'), zeg(p.trapvrij ? 'gegevens.trap-nee' : 'gegevens.trap-ja')],
    [zeg('gegevens.dieren'), of(p.huisdieren.map((dier) => zeg(`dier.${dier}` as Sleutel)))],
    [zeg('gegevens.waar'), plaatsen(p.gewensteGemeenten, p.gewensteWijken, p.gewensteBuurten)],
    [zeg('gegevens.niet-waar'), plaatsen(p.teVermijdenBuurten)],
    [zeg('gegevens.kent'), plaatsen(p.netwerkBuurten)],
    [zeg('gegevens.uren'), String(p.urenPerWeek)],
  ]);
}

function toestemming({ zeg, taal }: Kader, { toestemming: t }: MijnDto): string {
  if (!t) return zeg('gegevens.toestemming-geen');
  if (t.ingetrokkenOp) return zeg('gegevens.toestemming-gestopt', { dag: dagIn(taal, t.ingetrokkenOp) });
  const aan = t.aan.map((wie) => zeg(`aan.${wie}` as Sleutel)).join(', ');
  return zeg('gegevens.toestemming-ja', { dag: dagIn(taal, t.vastgelegdOp), tot: dagIn(taal, t.geldigTot), aan });
}

/** My data, as they stand here. */
export function gegevensPagina(k: Kader, m: MijnDto): string {
  const { zeg, taal } = k;
  const ik = m.leden.find((lid) => lid.lid === m.eigenLid);
  const tel = (soort: string) => String(m.leden.filter((lid) => lid.soort === soort).length);
  const namen = [ik?.voornamen, ik?.achternaam].filter(Boolean).join(' ');
  return blad(
    k,
    zeg('gegevens.kop'),
    h('p.zin', zeg('gegevens.intro', { organisatie: k.organisatie.titel })),
    h(
      'section',
      h('h2', zeg('gegevens.u')),
      feiten([
        [zeg('gegevens.naam'), namen || undefined],
        [zeg('gegevens.geboren'), ik?.geboortedatum && dagIn(taal, ik.geboortedatum)],
        [zeg('gegevens.bsn'), ik?.bsn],
        [zeg('gegevens.telefoon'), ik?.telefoon ?? zeg('gegevens.onbekend')],
        [zeg('gegevens.email'), ik?.email ?? zeg('gegevens.onbekend')],
      ]),
    ),
    h(
      'section',
      h('h2', zeg('gegevens.huis')),
      feiten([
        [zeg('gegevens.volwassenen'), tel('volwassene')],
        [zeg('gegevens.kinderen'), tel('kind')],
        ...m.vertegenwoordigers
          .filter((v) => v.lid === m.eigenLid)
          .map((v) => [zeg('gegevens.tekent'), v.naam] as const),
      ]),
    ),
    m.woonprofiel && h('section', h('h2', zeg('gegevens.zoekt')), zoekt(k, m.woonprofiel as Woonprofiel)),
    h('section', h('h2', zeg('gegevens.toestemming')), h('p', toestemming(k, m))),
  );
}
