import { adresVan } from '../domain/adres.js';
import { wegVan, type Bekend, type Nieuws, type Weg } from '../domain/stand.js';
import type { MijnDto } from '../http/mijn.dto.js';
import { dagIn, momentIn, type Sleutel } from '../teksten/teksten.js';
import { h, type Knoop } from './h.js';
import { blad, type Kader } from './kader.js';

const LOPEND = ['lopend', 'opgeschort', 'sleutel', 'verhuisd', 'nazorg'];

/** What the steps are read from. */
export function bekendVan(m: MijnDto): Bekend {
  const kandidaat = m.kandidaat as { stand: string; tot?: string } | undefined;
  return {
    aanmelding: m.stand,
    ...(m.ingediendOp ? { ingediendOp: m.ingediendOp } : {}),
    ...(m.toegelatenOp ? { toegelatenOp: m.toegelatenOp } : {}),
    ...(kandidaat ? { kandidaat } : {}),
    ...(m.vraag ? { vraag: m.vraag } : {}),
    ...(m.bezichtigingOp ? { bezichtigingOp: new Date(m.bezichtigingOp) } : {}),
    bekeken: m.bekeken === true,
    ...(m.verhuizing ? { plaatsing: m.verhuizing.stand, definitief: LOPEND.includes(m.verhuizing.stand) } : {}),
    ...(m.sleutelOp ? { sleutelOp: m.sleutelOp } : {}),
    ...(m.verhuisdOp ? { verhuisdOp: m.verhuisdOp } : {}),
  };
}

/** Sentences that only stand there when their day is known. */
function erbij(k: Kader, m: MijnDto, nieuws: Nieuws): string[] {
  const dag = (sleutel: Sleutel, op: string | undefined, naam = 'dag') =>
    op ? [k.zeg(sleutel, { [naam]: dagIn(k.taal, op), organisatie: k.organisatie.titel })] : [];
  const wachten = [...dag('nieuws.zoeken.sinds', m.wachtSinds), ...dag('nieuws.zoeken.klaar-tot', m.woonklaarTot)];
  const zinnen: Partial<Record<Nieuws, string[]>> = {
    zoeken: wachten,
    'nee-gezegd': wachten,
    regelen: dag('nieuws.regelen.sleuteldag', m.verhuizing?.sleuteldatum),
    rust: dag('nieuws.rust.tot', m.verhuizing?.opgeschortTot, 'tot'),
    sleutel: dag('nieuws.sleutel.huur', m.huurVanaf),
    wonen: [...dag('nieuws.wonen.gesprek', m.gesprekOp), ...dag('nieuws.wonen.terug', m.terugkeergarantieTot)],
  };
  return zinnen[nieuws] ?? [];
}

function waarden(k: Kader, m: MijnDto, nieuws: Nieuws): Record<string, string> {
  const dag = (op: string | undefined) => (op ? dagIn(k.taal, op) : '');
  const kandidaat = m.kandidaat as { tot?: string } | undefined;
  const dagen: Partial<Record<Nieuws, string | undefined>> = {
    ingediend: m.ingediendOp,
    sleutel: m.sleutelOp,
    wonen: m.verhuisdOp,
  };
  return {
    dag: dag(dagen[nieuws]),
    uiterlijk: dag(nieuws === 'ingediend' ? m.toelatingUiterlijk : m.vraag?.antwoordVoor),
    tot: dag(kandidaat?.tot),
    moment: m.bezichtigingOp ? momentIn(k.taal, new Date(m.bezichtigingOp)) : '',
    adres: m.vraag?.woning ? adresVan(m.vraag.woning) : '',
    organisatie: k.organisatie.titel,
  };
}

const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);

function stappen({ zeg, taal }: Kader, { stappen: lijst }: Weg): Knoop {
  return h(
    'section',
    h('h2', zeg('stappen.kop')),
    h(
      'ol.weg',
      lijst.map(({ stap, hoe, op }) =>
        h(
          `li.${hoe}`,
          hoe === 'nu' ? { 'aria-current': 'step' } : {},
          h('b', zeg(`stap.${stap}`)),
          h(
            'span',
            zeg(`stap.${hoe}`),
            op ? `: ${dagIn(taal, op)}` : '',
            '. ',
            hoe === 'klaar' ? '' : zeg(`stap.${stap}.wie`),
          ),
        ),
      ),
    ),
  );
}

function gebeurd({ zeg, taal }: Kader, m: MijnDto): Knoop {
  if (m.gebeurd.length === 0) return undefined;
  return h(
    'section',
    h('h2', zeg('gebeurd.kop')),
    h(
      'ul.lijst',
      m.gebeurd.map(({ wat, op, adres = '' }) =>
        h('li', h('b', hoofdletter(dagIn(taal, op))), h('p', zeg(`gebeurd.${wat}` as Sleutel, { adres }))),
      ),
    ),
  );
}

/** The first button: the question; after a yes, the way back. */
function naarVraag({ zeg }: Kader, { vraag, sleutelOp }: MijnDto): Knoop {
  if (!vraag || sleutelOp) return undefined;
  const href = `/mijn/vraag/${vraag.verzoek}`;
  if (vraag.stand === 'open') return h('p', h('a.knop.eerst', { href }, zeg('vraag.naar')));
  return vraag.antwoord === 'ja' && h('p', h('a', { href }, zeg('vraag.toch-nee-knop')));
}

/** Where am I: the news, who is to act, the whole way, and what happened. */
export function nuPagina(k: Kader, m: MijnDto): string {
  const weg = wegVan(bekendVan(m));
  const { nieuws } = weg;
  const w = waarden(k, m, nieuws);
  return blad(
    k,
    k.zeg(`nieuws.${nieuws}.kop`),
    h('p.zin', [hoofdletter(k.zeg(`nieuws.${nieuws}.tekst`, w)), ...erbij(k, m, nieuws)].join(' ')),
    h('p.wie', k.zeg(`nieuws.${nieuws}.wie`, w)),
    naarVraag(k, m),
    stappen(k, weg),
    gebeurd(k, m),
    m.casusnummer && h('section', h('p.stil', k.zeg('nummer', { nummer: m.casusnummer }), ' ', k.zeg('afdrukken'))),
  );
}
