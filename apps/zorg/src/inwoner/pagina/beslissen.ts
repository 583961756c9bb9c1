import type { Datum } from '@weerthuis/domain';
import type { MijnDto } from '../http/mijn.dto.js';
import { dagIn } from '../teksten/teksten.js';
import { h, type Knoop } from './h.js';
import { blad, type Kader } from './kader.js';
import { formulier } from './vraag.js';

export interface Pauzekeus {
  weken: number;
  tot: Datum;
}

function pauze(k: Kader, m: MijnDto, keuzes: Pauzekeus[], sleutel: string): Knoop {
  const { zeg, taal } = k;
  const kandidaat = m.kandidaat as { stand: string; tot?: string } | undefined;
  if (m.stand !== 'toegelaten' || m.vraag?.stand === 'open' || m.verhuizing) return undefined;
  if (kandidaat?.stand === 'geparkeerd')
    return h(
      'section',
      h('h2', zeg('pauze.kop')),
      kandidaat.tot && h('p', zeg('pauze.loopt', { tot: dagIn(taal, kandidaat.tot) })),
      formulier(
        k,
        '/mijn/hervatten',
        sleutel,
        h('button.knop', zeg('pauze.hervat')),
        h('p', zeg('pauze.hervat-gevolg')),
      ),
    );
  if (kandidaat && kandidaat.stand !== 'op-de-lijst') return undefined;
  return h(
    'section',
    h('h2', zeg('pauze.kop')),
    h('p', zeg('pauze.tekst')),
    formulier(
      k,
      '/mijn/pauze',
      sleutel,
      h(
        'fieldset',
        h('legend', zeg('pauze.hoelang')),
        keuzes.map(({ weken, tot }, i) =>
          h(
            'label.kies',
            h('input', { type: 'radio', name: 'weken', value: String(weken), defaultChecked: i === 0 }),
            zeg('pauze.weken', { n: weken, dag: dagIn(taal, tot) }),
          ),
        ),
      ),
      h('button.knop', zeg('pauze.knop')),
    ),
  );
}

function stop(k: Kader, m: MijnDto, sleutel: string, zonderVink: boolean): Knoop {
  const { zeg } = k;
  const geldt = m.toestemming && !m.toestemming.ingetrokkenOp;
  const gevolgen = (['stop.gevolg1', 'stop.gevolg2', 'stop.gevolg3', 'stop.gevolg4'] as const).map((g) =>
    h('li', zeg(g)),
  );
  return h(
    'section',
    { id: 'stop' },
    h('h2', zeg('stop.kop')),
    geldt
      ? [
          zonderVink && h('p.melding', { role: 'alert' }, zeg('stop.vink')),
          h('p', zeg('stop.tekst')),
          h('ul.punten', gevolgen),
          h('p', zeg('stop.raad')),
          formulier(
            k,
            '/mijn/stoppen',
            sleutel,
            h('label.kies', h('input', { type: 'checkbox', name: 'weet', value: 'ja' }), zeg('stop.weet')),
            h('button.knop', zeg('stop.knop')),
          ),
        ]
      : h('p', zeg('stop.al')),
  );
}

/** Correct, object, pause, stop: a button only where this service can do it. */
export function beslisPagina(
  k: Kader,
  m: MijnDto,
  { keuzes, sleutel, zonderVink = false }: { keuzes: Pauzekeus[]; sleutel: () => string; zonderVink?: boolean },
): string {
  const { zeg } = k;
  const zelf = k.ik?.rol === 'bewoner';
  return blad(
    k,
    zeg('beslissen.kop'),
    h(
      'section',
      h('h2', zeg('beslissen.klopt')),
      h('p', zeg('beslissen.klopt-tekst', { organisatie: k.organisatie.titel })),
    ),
    h('section', h('h2', zeg('beslissen.oneens')), h('p', zeg('beslissen.oneens-tekst'))),
    zelf && pauze(k, m, keuzes, sleutel()),
    zelf && stop(k, m, sleutel(), zonderVink),
  );
}
