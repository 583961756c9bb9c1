import type { Sleutel } from '../teksten/teksten.js';
import { h } from './h.js';
import { blad, type Kader } from './kader.js';

/** Where the code from the letter is typed. `mis`: what was wrong the last time. */
export function inlogPagina(k: Kader, mis?: { tekst: Sleutel; getypt?: string }): string {
  const { zeg } = k;
  return blad(
    k,
    zeg('inlog.kop'),
    mis && h('p.melding', { role: 'alert', id: 'mis' }, zeg(mis.tekst)),
    h('p', zeg('inlog.uitleg')),
    h(
      'form',
      { method: 'post', action: '/mijn/inloggen' },
      h(
        'div.veld',
        h('label', { htmlFor: 'code' }, zeg('inlog.code')),
        h('p.stil', { id: 'voorbeeld' }, zeg('inlog.voorbeeld')),
        h('input.code', {
          id: 'code',
          name: 'code',
          type: 'text',
          required: true,
          maxLength: 30,
          autoComplete: 'one-time-code',
          autoCapitalize: 'characters',
          spellCheck: 'false',
          defaultValue: mis?.getypt ?? '',
          'aria-describedby': mis ? 'voorbeeld mis' : 'voorbeeld',
          ...(mis ? { 'aria-invalid': 'true' } : {}),
        }),
      ),
      h(
        'div.veld',
        h(
          'label.kies',
          h('input', { type: 'checkbox', name: 'eigen', value: 'ja', 'aria-describedby': 'eigen' }),
          zeg('inlog.eigen'),
        ),
        h('p.stil', { id: 'eigen' }, zeg('inlog.eigen-uitleg')),
      ),
      h('button.knop.eerst', zeg('inlog.knop')),
    ),
    h('section', h('p', zeg('inlog.een-keer')), h('p', zeg('inlog.geen-code'))),
  );
}

/** One short message, and the way back. */
export function berichtPagina(k: Kader, kop: Sleutel, tekst: Sleutel, naar = '/mijn', waarden = {}): string {
  const { zeg } = k;
  return blad(
    k,
    zeg(kop),
    h('p.zin', zeg(tekst, waarden)),
    h('p', h('a', { href: naar }, zeg(naar === '/mijn/inloggen' ? 'inlog.kop' : 'terug'))),
  );
}
