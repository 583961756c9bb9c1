import { createHash } from 'node:crypto';
import type { Inwonerrol } from '../rollen.js';
import type { Sleutel, Taal, Zeg } from '../teksten/teksten.js';
import { alsHtml, h, type Knoop } from './h.js';
import { STIJL } from './stijl.js';

export interface Wie {
  titel: string;
  telefoon: string;
}

/** What stands around every page. */
export interface Kader {
  zeg: Zeg;
  taal: Taal;
  groteLetters: boolean;
  pad: string;
  organisatie: Wie;
  /** The gemeente where one asks for a cliëntondersteuner. */
  gemeente?: Wie;
  /** Only with a session. */
  ik?: { rol: Inwonerrol; naam: string; bewijs: string };
}

/** Where the stylesheet is; the name changes with what is in it, so that a browser may keep it. */
export const STIJLPAD = `/mijn/stijl-${createHash('sha256').update(STIJL).digest('hex').slice(0, 10)}.css`;
export const BEELDMERKPAD = '/mijn/beeldmerk.svg';

const MENU: [Sleutel, string, Inwonerrol[]][] = [
  ['menu.nu', '/mijn', ['bewoner', 'vertegenwoordiger', 'meelezer']],
  ['menu.gegevens', '/mijn/gegevens', ['bewoner', 'vertegenwoordiger']],
  ['menu.weet', '/mijn/wie-weet-wat', ['bewoner', 'vertegenwoordiger', 'meelezer']],
  ['menu.keek', '/mijn/wie-keek', ['bewoner', 'vertegenwoordiger']],
  ['menu.lezers', '/mijn/meelezers', ['bewoner']],
  ['menu.beslissen', '/mijn/beslissen', ['bewoner', 'vertegenwoordiger']],
];

export const bel = (nummer: string): string => `tel:${nummer.replaceAll('-', '')}`;

const beeldmerk = () =>
  h(
    'svg',
    {
      width: 26,
      height: 24,
      viewBox: '0 0 26 24',
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2.4,
    },
    h('path', { d: 'M2 10 13 2l11 8M5 14h16M5 18h16M5 22h16' }),
  );

function kop({ zeg, taal, groteLetters, pad, organisatie, ik }: Kader): Knoop {
  const naar = encodeURIComponent(pad);
  const ander = taal === 'nl' ? 'en' : 'nl';
  return h(
    'header.top',
    h('a.merk', { href: '/mijn' }, beeldmerk(), organisatie.titel),
    h(
      'nav.instelling',
      { 'aria-label': zeg('taal') },
      h('a', { href: `/mijn/instelling?taal=${ander}&naar=${naar}`, lang: ander, hrefLang: ander }, zeg('andere-taal')),
      h(
        'a',
        { href: `/mijn/instelling?letters=${groteLetters ? 'gewoon' : 'groot'}&naar=${naar}` },
        zeg(groteLetters ? 'letters-gewoon' : 'letters-groot'),
      ),
      ik &&
        h(
          'form',
          { method: 'post', action: '/mijn/uitloggen' },
          bewijsveld(ik.bewijs),
          h('button.link', zeg('uitloggen')),
        ),
    ),
    ik &&
      h(
        'nav.menu',
        { 'aria-label': zeg('menu') },
        h(
          'ul',
          MENU.filter(([, , rollen]) => rollen.includes(ik.rol)).map(([sleutel, href]) =>
            h('li', h('a', { href, ...(pad === href ? { 'aria-current': 'page' } : {}) }, zeg(sleutel))),
          ),
        ),
      ),
  );
}

export const bewijsveld = (bewijs: string): Knoop => h('input', { type: 'hidden', name: 'bewijs', value: bewijs });

/** On every page: who to call, who helps that does not work here, and what when it is not good. */
function hulp({ zeg, organisatie, gemeente }: Kader): Knoop {
  return h(
    'footer.hulp',
    h('h2', zeg('hulp.kop')),
    h('p', zeg('hulp.bel', { organisatie: organisatie.titel })),
    h('p', h('a.knop', { href: bel(organisatie.telefoon) }, zeg('hulp.bel-knop', { nummer: organisatie.telefoon }))),
    gemeente
      ? h(
          'p',
          zeg('hulp.ondersteuner', { gemeente: gemeente.titel }),
          ' ',
          h('a', { href: bel(gemeente.telefoon) }, zeg('hulp.bel-knop', { nummer: gemeente.telefoon })),
          '.',
        )
      : h('p', zeg('hulp.ondersteuner-zonder')),
    h('p', zeg('hulp.klacht'), ' ', zeg('hulp.klacht-plek')),
  );
}

const voorWie = ({ zeg, ik }: Kader): Knoop =>
  ik && ik.rol !== 'bewoner'
    ? h('p.voor-wie', zeg(ik.rol === 'meelezer' ? 'leest-mee' : 'tekent-voor', { naam: ik.naam }))
    : undefined;

/** One page: its heading is the news. */
export function blad(k: Kader, titel: string, ...inhoud: (Knoop | Knoop[])[]): string {
  return alsHtml(
    h(
      'html',
      { lang: k.taal, ...(k.groteLetters ? { className: 'groot' } : {}) },
      h(
        'head',
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'referrer', content: 'same-origin' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('title', `${titel} · ${k.zeg('pagina')}`),
        h('link', { rel: 'icon', href: BEELDMERKPAD, type: 'image/svg+xml' }),
        h('link', { rel: 'stylesheet', href: STIJLPAD }),
      ),
      h(
        'body',
        h('a.naar-inhoud', { href: '#inhoud' }, k.zeg('naar-inhoud')),
        h('div.vel', kop(k), h('main', { id: 'inhoud', tabIndex: -1 }, voorWie(k), h('h1', titel), ...inhoud), hulp(k)),
      ),
    ),
  );
}
