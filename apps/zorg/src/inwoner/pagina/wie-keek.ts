import type { Keer } from '../domain/keer.js';
import { momentIn } from '../teksten/teksten.js';
import { h, type Knoop } from './h.js';
import { blad, type Kader } from './kader.js';

export const PER_PAGINA = 40;

/** A purpose is Dutch also on the English page. */
function regel({ zeg, taal }: Kader, { soort, doel, op }: Keer): Knoop {
  const eigen = soort === 'bericht' ? zeg('keek.bericht-doel') : soort === 'klok' ? zeg('keek.klok-doel') : undefined;
  return h(
    'li',
    h('b', momentIn(taal, op)),
    h('p', zeg(`keek.${soort}`)),
    h('p.stil', taal === 'nl' || eigen ? {} : { lang: 'nl' }, zeg('keek.waarom', { doel: eigen ?? doel })),
  );
}

/** Who looked: without names of employees, with why. */
export function keekPagina(k: Kader, keren: Keer[], vanaf: number): string {
  const { zeg } = k;
  const deze = keren.slice(vanaf, vanaf + PER_PAGINA);
  return blad(
    k,
    zeg('keek.kop'),
    h('p.zin', zeg('keek.intro', { organisatie: k.organisatie.titel })),
    h('p', zeg('keek.anderen')),
    h('p', zeg('keek.vreemd')),
    h(
      'section',
      deze.length > 0
        ? h(
            'ul.lijst',
            deze.map((keer) => regel(k, keer)),
          )
        : h('p', zeg('keek.leeg')),
    ),
    keren.length > vanaf + PER_PAGINA &&
      h('p', h('a', { href: `/mijn/wie-keek?vanaf=${vanaf + PER_PAGINA}` }, zeg('keek.ouder'))),
  );
}
