import type { Uitleg } from '@weerthuis/domain';
import type { VraagDto, WoningDto } from '../http/mijn.dto.js';
import { bedragIn, dagIn, type Sleutel } from '../teksten/teksten.js';
import { h, type Knoop } from './h.js';
import { bel, bewijsveld, blad, type Kader } from './kader.js';
import { woning } from './woning.js';

/** A form that sends one command; `sleutel` makes that pressing twice is one command. */
export function formulier(k: Kader, actie: string, sleutel: string, ...inhoud: (Knoop | Knoop[])[]): Knoop {
  return h(
    'form',
    { method: 'post', action: actie },
    bewijsveld(k.ik?.bewijs ?? ''),
    h('input', { type: 'hidden', name: 'sleutel', value: sleutel }),
    ...inhoud,
  );
}

const uitleg = ({ alineas }: Uitleg): Knoop[] => alineas.map((alinea) => h('p', alinea));
const deWoning = (k: Kader, w: WoningDto | undefined): Knoop =>
  w && h('section', h('h2', k.zeg('woning.kop')), woning(k, w), kosten(k, w));
const kosten = ({ zeg, taal }: Kader, w: WoningDto): Knoop =>
  w.servicekostenCent > 0
    ? h('p.stil', zeg('woning.kosten', { extra: bedragIn(taal, w.servicekostenCent) }))
    : undefined;

function keuze(k: Kader, v: VraagDto, u: Uitleg, sleutel: string): Knoop {
  const { zeg } = k;
  const pad = `/mijn/vraag/${v.verzoek}`;
  const ja = v.ronde === 1 ? 'vraag.ja' : 'vraag.ja2';
  return h(
    'div.keuze',
    formulier(
      k,
      pad,
      sleutel,
      h('input', { type: 'hidden', name: 'antwoord', value: 'ja' }),
      h('button.knop', { 'aria-describedby': 'ja' }, zeg(ja)),
      h('p', { id: 'ja' }, zeg(`${ja}-gevolg`)),
    ),
    h(
      'div',
      h('a.knop', { href: `${pad}/nee`, 'aria-describedby': 'nee' }, zeg('vraag.nee')),
      h('p', { id: 'nee' }, [zeg('vraag.nee-gevolg'), u.alineas[1], u.alineas[2]].join(' ')),
    ),
    h(
      'div',
      h(
        'a.knop',
        { href: bel(k.organisatie.telefoon), 'aria-describedby': 'twijfel' },
        zeg('vraag.twijfel', { nummer: k.organisatie.telefoon }),
      ),
      h('p', { id: 'twijfel' }, zeg('vraag.twijfel-tekst')),
    ),
  );
}

/** What do you want from me: this home, yes or no, with what each means under its button. */
export function vraagPagina(k: Kader, v: VraagDto, u: Uitleg, sleutel: string): string {
  const { zeg, taal } = k;
  const nieuws = v.ronde === 1 ? 'vraag' : 'vraag-na-kijken';
  if (v.stand !== 'open') return gesloten(k, v);
  return blad(
    k,
    zeg(`nieuws.${nieuws}.kop`),
    h('p.zin', zeg(`nieuws.${nieuws}.tekst`)),
    h('p.wie', zeg('vraag.tijd', { dag: dagIn(taal, v.antwoordVoor) }), ' ', zeg('vraag.raad')),
    deWoning(k, v.woning),
    k.ik?.rol === 'meelezer'
      ? [h('section', h('p', zeg('vraag.lezer', { naam: k.ik.naam }))), h('section', h('h2', u.kop), ...uitleg(u))]
      : h('section', h('h2', zeg('vraag.kies')), keuze(k, v, u, sleutel)),
  );
}

function gesloten(k: Kader, v: VraagDto): string {
  const { zeg } = k;
  const terug = v.antwoord === 'ja' && k.ik?.rol !== 'meelezer';
  return blad(
    k,
    v.antwoord ? zeg(`nieuws.${v.antwoord}-gezegd.kop`) : zeg('vraag.dicht.kop'),
    v.antwoord ? undefined : h('p.zin', zeg('vraag.dicht.tekst')),
    deWoning(k, v.woning),
    terug &&
      h(
        'section',
        h('p', zeg('vraag.toch-nee')),
        h('p', h('a.knop', { href: `/mijn/vraag/${v.verzoek}/nee` }, zeg('vraag.toch-nee-knop'))),
      ),
    h('p', h('a', { href: '/mijn' }, zeg('terug'))),
  );
}

export const NEEREDENEN = ['HUU', 'WOB', 'WBN', 'WKN', 'BUI', 'PAO', 'PER', 'GEE'] as const;

/** What a no means in this region, and then the no itself; a reason only when somebody wants to give one. */
export function neePagina(k: Kader, v: VraagDto, u: Uitleg, sleutel: string): string {
  const { zeg } = k;
  const reden = (code: string, tekst: Sleutel) =>
    h('label.kies', h('input', { type: 'radio', name: 'reden', value: code, defaultChecked: code === '' }), zeg(tekst));
  return blad(
    k,
    u.kop,
    ...uitleg(u),
    h(
      'section',
      formulier(
        k,
        `/mijn/vraag/${v.verzoek}`,
        sleutel,
        h('input', { type: 'hidden', name: 'antwoord', value: 'nee' }),
        h(
          'fieldset',
          { 'aria-describedby': 'waarom' },
          h('legend', zeg('nee.waarom')),
          h('p.stil', { id: 'waarom' }, zeg('nee.waarom-uitleg')),
          reden('', 'nee.zonder'),
          NEEREDENEN.map((code) => reden(code, `nee.reden.${code}`)),
        ),
        h('button.knop', zeg('nee.knop')),
      ),
      h('p', h('a', { href: `/mijn/vraag/${v.verzoek}` }, zeg('nee.terug'))),
    ),
  );
}
