import { bereikt, type Stap } from '@weerthuis/domain';
import { ANDEREN, nooitVoor, weetVan, type Ander, type Weet } from '../domain/wie-weet-wat.js';
import type { MijnDto } from '../http/mijn.dto.js';
import { h, type Knoop } from './h.js';
import { blad, type Kader } from './kader.js';
import { bekendVan } from './nu.js';

/** How far the casus is, in the steps of the disclosure table; undefined while nothing has left. */
export function stapVan(m: MijnDto): Stap | undefined {
  const b = bekendVan(m);
  if (!b.ingediendOp) return undefined;
  if (b.verhuisdOp) return 'nazorg';
  if (b.sleutelOp) return 'sleutel';
  if (b.definitief) return 'definitief-akkoord';
  if (b.plaatsing) return 'voorlopig-akkoord';
  if (b.vraag) return 'voordracht';
  return b.aanmelding === 'toegelaten' ? 'toelating' : 'aanmelding';
}

const DEEL: Record<Ander, string> = {
  matching: 'matching',
  herkomst: 'herkomst',
  vestiging: 'vestiging',
  verhuurder: 'corporatie',
  hoofdbegeleider: 'hoofdbegeleider',
};

/** A purpose is Dutch also on the English page. */
const doelen = ({ zeg, taal }: Kader, w: Weet): Knoop =>
  h('span.stil', taal === 'nl' ? {} : { lang: 'nl' }, ` ${zeg('weet.waarvoor', { doel: w.doelen[0] ?? '' })}`);

const regel = (k: Kader, w: Weet, later: boolean): Knoop =>
  h('li', k.zeg(`gegeven.${w.naam}`), later ? `, ${k.zeg(`weet.vanaf.${w.vanaf}`)}. ` : '. ', doelen(k, w));

function vak(k: Kader, ander: Ander, titels: string[], stap: Stap | undefined): Knoop {
  const { zeg } = k;
  const alles = weetVan(ander);
  // Until somebody has this part, nobody knows anything in it.
  const bekend = titels.length > 0 || ander === 'matching' || ander === 'herkomst';
  const nu = alles.filter((w) => stap && bekend && bereikt(w.vanaf, stap));
  const later = alles.filter((w) => !nu.includes(w));
  const nooit = nooitVoor(ander);
  return h(
    'section',
    h('h2', zeg(`weet.${ander}`), titels.length > 0 ? `: ${titels.join(', ')}` : ''),
    h('p', zeg(`weet.${ander}.wat`)),
    nooit.length > 0 && [
      h('h3', zeg('weet.nooit')),
      h(
        'ul.punten',
        nooit.map((n) => h('li', zeg(`nooit.${n}`))),
      ),
    ],
    nu.length > 0
      ? h(
          'details',
          h('summary', zeg('weet.nu')),
          h(
            'ul.punten',
            nu.map((w) => regel(k, w, false)),
          ),
        )
      : h('p', h('b', zeg('weet.nu'), ': '), zeg('weet.niets-nu')),
    later.length > 0 &&
      h(
        'details',
        h('summary', zeg('weet.later')),
        h(
          'ul.punten',
          later.map((w) => regel(k, w, true)),
        ),
      ),
  );
}

/** Who knows what and why, out of the disclosure table that also cuts what they get. */
export function weetPagina(k: Kader, m: MijnDto): string {
  const gestopt = m.stand === 'ingetrokken';
  const stap = stapVan(m);
  const titels = (ander: Ander) => m.deelnemers.filter((d) => d.rol === DEEL[ander]).map((d) => d.titel);
  const zelf = titels('hoofdbegeleider').every((titel) => titel === k.organisatie.titel);
  return blad(
    k,
    k.zeg('weet.kop'),
    h('p.zin', k.zeg('weet.intro')),
    gestopt && h('p.melding', k.zeg('weet.gestopt')),
    ANDEREN.filter((ander) => ander !== 'hoofdbegeleider' || !zelf).map((ander) => vak(k, ander, titels(ander), stap)),
  );
}
