import { datumInAmsterdam } from '@weerthuis/domain';
import type { Gegeven } from '../geef-toegang.js';
import type { Toegangsregel } from '../store/toegangen.js';
import { dagIn } from '../teksten/teksten.js';
import { h, type Knoop } from './h.js';
import { blad, type Kader } from './kader.js';
import { formulier } from './vraag.js';

function regel(k: Kader, t: Toegangsregel, hier: boolean, sleutel: string): Knoop {
  const { zeg } = k;
  const naam = t.naam ?? '';
  const dag = dagIn(k.taal, datumInAmsterdam(new Date(t.stand === 'code' ? t.codeTot : (t.laatstOp ?? t.gegevenOp))));
  const stop =
    !hier &&
    formulier(
      k,
      `/mijn/meelezers/${t.id}/stop`,
      sleutel,
      h('button.link', { 'aria-label': naam ? zeg('lezers.stop-van', { naam }) : undefined }, zeg('lezers.stop')),
    );
  return h(
    'li',
    h('b', hier ? zeg('lezers.dit') : zeg(`lezers.${t.rol}`, { naam })),
    h('p', zeg(`lezers.mag.${t.rol}`), ' ', zeg(`lezers.stand.${t.stand}`, { dag })),
    stop,
  );
}

/** Who has access, what each may, and how it stops. */
export function lezersPagina(k: Kader, lijst: Toegangsregel[], hier: string, sleutel: () => string): string {
  const { zeg } = k;
  return blad(
    k,
    zeg('lezers.kop'),
    h('p.zin', zeg('lezers.intro')),
    h(
      'section',
      h(
        'ul.lijst',
        lijst.map((t) => regel(k, t, t.id === hier, sleutel())),
      ),
    ),
    h(
      'section',
      h('h2', zeg('lezers.nieuw')),
      h('p', zeg('lezers.nieuw-uitleg'), ' ', zeg('lezers.mag.meelezer')),
      formulier(
        k,
        '/mijn/meelezers',
        sleutel(),
        h(
          'div.veld',
          h('label', { htmlFor: 'naam' }, zeg('lezers.naam')),
          h('input', { id: 'naam', name: 'naam', type: 'text', maxLength: 60, required: true, autoComplete: 'off' }),
        ),
        h('button.knop', zeg('lezers.maak')),
      ),
    ),
  );
}

/** The code, once. */
export function codePagina(k: Kader, naam: string, { code, geldigTot }: Partial<Gegeven>): string {
  const { zeg } = k;
  const terug = h('p', h('a', { href: '/mijn/meelezers' }, zeg('lezers.kop')));
  if (!code || !geldigTot) return blad(k, zeg('lezers.kop'), h('p.zin', zeg('lezers.code.weg')), terug);
  return blad(
    k,
    zeg('lezers.code.kop', { naam }),
    h('p.getoond', code),
    h('p', zeg('lezers.code.tekst', { dag: dagIn(k.taal, datumInAmsterdam(new Date(geldigTot))) })),
    terug,
  );
}
