import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debuglog } from 'node:util';
import { leesProfiel } from '@weerthuis/domain';
import { Regio, SCENARIOSTAPPEN, Verslag, worp, type Spel } from '@weerthuis/scenario';
import { wortel } from '@weerthuis/testkit';
import type { Wereld } from '../proef.js';
import type { Stap, Wie } from './daad.js';
import { mens, type Fotograaf, type Mens } from './mens.js';

/** With `NODE_DEBUG=reis`: each step as it begins. */
const vertel = debuglog('reis');

type Rollen = ReturnType<(typeof SCENARIOSTAPPEN)['verdeel']>;

/** One person's way through the region, and everybody who does something for it. */
export interface Reis {
  spel: Spel;
  rollen: Rollen;
  /** Domain day of the region. */
  nu: string;
  /** Known once the aanmelding has gone out. */
  casus: string;
  casusnummer: string;
  /** Of the home: street and number, and its id at the corporatie. */
  adres: string;
  wie(wie: Wie): Promise<Mens>;
  /** Has people do their steps, one after the other. @throws Error naming the step that could not be done */
  speel(...stappen: readonly Stap[]): Promise<void>;
  /** Nobody's console complained; then all go home. */
  besluit(): Promise<void>;
}

/** Begins a journey: within one gemeente, or over the border. */
export async function begin(wereld: Wereld, soort: 'recht' | 'over', fotograaf?: Fotograaf): Promise<Reis> {
  const { regio } = wereld;
  const profiel = leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio', `${regio.regio}.json`), 'utf8')));
  const spel: Spel = {
    regio: new Regio(regio, profiel),
    verslag: new Verslag(() => undefined),
    gooi: worp(Date.now()),
    sporen: [],
  };
  const rollen = SCENARIOSTAPPEN.verdeel(profiel, soort);
  const plek: Record<Wie, readonly [rol: string, partij: string]> = {
    begeleider: ['begeleider', rollen.zorg.naam],
    indicatie: ['indicatieconsulent', rollen.herkomst.naam],
    inkomen: ['inkomensconsulent', rollen.vestiging.naam],
    herkomstInkomen: ['inkomensconsulent', rollen.herkomst.naam],
    corporatie: ['verhuurconsulent', rollen.corporatie.naam],
    coordinator: ['coordinator', spel.regio.hub],
  };
  const mensen = new Map<Wie, Mens>();
  const reis: Reis = {
    spel,
    rollen,
    nu: await SCENARIOSTAPPEN.vandaag(SCENARIOSTAPPEN.spelers(spel, rollen).zorg),
    casus: '',
    casusnummer: '',
    adres: '',
    async wie(wie) {
      const er = mensen.get(wie) ?? mens(await wereld.inloggen(...plek[wie], BREED), fotograaf);
      mensen.set(wie, er);
      return er;
    },
    async speel(...stappen) {
      for (const stap of stappen) await doeStap(reis, stap);
    },
    async besluit() {
      for (const m of mensen.values()) {
        m.eisSchoon();
        await m.sluit();
      }
    },
  };
  return reis;
}

const BREED = { viewport: { width: 1280, height: 800 } };

async function doeStap(reis: Reis, { wie, werk, zoek, ga, doe }: Stap): Promise<void> {
  const m = await reis.wie(wie);
  let nu = werk ? `in de werkrij: ${String(werk)}` : (ga ?? 'verder');
  try {
    if (ga) await m.ga(ga);
    // A corporatie has no number of the casus: the home says which row it is.
    if (werk) await m.pakUitWerkrij(zoek ?? (wie === 'corporatie' ? reis.adres : reis.casusnummer), werk);
    for (const daad of doe) {
      nu = zeg(daad);
      vertel('%s %s: %s', new Date().toISOString().slice(11, 19), wie, nu);
      await m.doe(daad);
    }
  } catch (fout) {
    throw new Error(`${wie}, ${nu} op ${m.pagina.url()}: ${fout instanceof Error ? fout.message : String(fout)}`);
  }
}

const zeg = (daad: object): string =>
  Object.entries(daad)
    .map(([soort, wat]) => `${soort} ${String(wat)}`)
    .join(', ');
