import {
  BESLUITANTWOORDEN,
  machines,
  plusWerkdagen,
  stap,
  toetsBesluitantwoord,
  weiger,
  type Besluitregel,
  type Datum,
  type Oin,
  type Uuid,
  type Vraagsoort,
} from '@weerthuis/domain';
import type { Besluituitkomst, Besluitvraag, Gegeven, Gevraagde } from './besluitvraag.js';

export interface Nieuwevraag extends Pick<Besluitvraag, 'waarover' | 'voordracht' | 'kandidaatstelling'> {
  besluit: Uuid;
  soort: Vraagsoort;
  casus: Uuid;
  beslissers: Gevraagde[];
  adviseurs: Gevraagde[];
}

/** Working days for an answer after silence was escalated (aanname). */
const NA_ESCALATIE_WERKDAGEN = 2;

const naar = (aan: readonly Gevraagde[], als: Gegeven['als']): Besluituitkomst['vragen'] =>
  aan.map((een) => ({ aan: een, als }));

/** Asks: the advisers first when there are any, else the deciders at once. Advice gets half of the term, at least a day. */
export function stelVraag(
  n: Nieuwevraag,
  regel: { termijnWerkdagen: number; bijVerlopen: Besluitregel['bijVerlopen']['waarde'] },
  vandaag: Datum,
): Besluituitkomst {
  const fase = n.adviseurs.length ? 'advies' : 'besluit';
  const vraag: Besluitvraag = {
    ...n,
    stand: machines.besluit.begin,
    fase,
    gevraagdOp: vandaag,
    adviesVoor: plusWerkdagen(vandaag, Math.max(1, Math.floor(regel.termijnWerkdagen / 2))),
    uiterlijk: plusWerkdagen(vandaag, regel.termijnWerkdagen),
    bijVerlopen: regel.bijVerlopen,
    trap: 0,
    antwoorden: [],
  };
  return { vraag, vragen: fase === 'advies' ? naar(n.adviseurs, 'adviseur') : naar(n.beslissers, 'beslisser') };
}

const nee = (code: string, soort: 'conflict' | 'verboden', titel: string, detail: string): never =>
  weiger({ code, soort, titel, detail: `${detail} Er is niets gewijzigd.`, van: 'regioprofiel' });

/** As what this party may answer. @throws Regelfout when it was not asked, not asked yet, or already answered */
function hoedanigheid(b: Besluitvraag, rol: string, partij: Oin): Gegeven['als'] {
  const is = (g: Gevraagde): boolean => g.rol === rol && g.partij === partij;
  const als = b.fase === 'advies' ? b.adviseurs.some(is) && 'adviseur' : b.beslissers.some(is) && 'beslisser';
  if (!als) {
    if (b.fase === 'advies' && b.beslissers.some(is))
      nee(
        'advies-loopt-nog',
        'conflict',
        'Het advies is er nog niet.',
        `Eerst adviseert ${b.adviseurs.map((a) => a.rol).join(', ')}, tot en met ${b.adviesVoor} (regioprofiel). Wacht op het advies of op die dag.`,
      );
    return nee(
      'besluit-niet-gevraagd',
      'verboden',
      'Dit besluit is niet aan jouw organisatie gevraagd.',
      `Hierover beslist: ${b.beslissers.map((g) => g.rol).join(', ')} (regioprofiel). Bel het matchingspunt.`,
    );
  }
  if (b.antwoorden.some((a) => is(a) && a.als === als))
    nee('besluit-al-beantwoord', 'conflict', 'Op deze vraag is al geantwoord.', 'Eén antwoord per rol (regioprofiel).');
  return als;
}

/** What the deciders together said so far; undefined while it is open. */
function uitkomst(b: Besluitvraag): string | undefined {
  const { samen } = BESLUITANTWOORDEN[b.soort];
  const gezegd = b.antwoorden.filter((a) => a.als === 'beslisser');
  const anders = gezegd.find((a) => a.antwoord !== samen);
  if (anders) return anders.antwoord;
  return b.beslissers.every((g) => gezegd.some((a) => a.rol === g.rol && a.partij === g.partij)) ? samen : undefined;
}

/** One answer, as adviser or decider. The last advice puts the question to the deciders. @throws Regelfout */
export function geefAntwoord(
  voor: Besluitvraag,
  a: { rol: string; partij: Oin; antwoord: string; reden?: string },
  vandaag: Datum,
): Besluituitkomst {
  if (voor.stand !== 'gevraagd')
    nee(
      'besluit-voorbij',
      'conflict',
      'Hierover is al beslist.',
      `Het besluit staat op '${voor.uitkomst ?? voor.stand}'.`,
    );
  const als = hoedanigheid(voor, a.rol, a.partij);
  toetsBesluitantwoord(voor.soort, a.antwoord);
  const vraag = { ...voor, antwoorden: [...voor.antwoorden, { ...a, als, op: vandaag }] };
  if (als === 'adviseur') {
    const klaar = vraag.antwoorden.length >= vraag.adviseurs.length;
    return klaar ? naarBeslissers(vraag) : { vraag, vragen: [] };
  }
  const genomen = uitkomst(vraag);
  if (!genomen) return { vraag, vragen: [] };
  const stand = stap(machines.besluit, vraag.stand, 'genomen');
  return { vraag: { ...vraag, stand, uitkomst: genomen, beslotenOp: vandaag }, vragen: [], genomen };
}

const naarBeslissers = (vraag: Besluitvraag): Besluituitkomst => ({
  vraag: { ...vraag, fase: 'besluit' },
  vragen: naar(vraag.beslissers, 'beslisser'),
});

/**
 * A day passed. Advice that did not come is not waited for; a decision that did not come is asked again, one step higher,
 * or lapses: silence is never a yes.
 */
export function termijnVoorbij(voor: Besluitvraag, vandaag: Datum): Besluituitkomst {
  if (voor.stand !== 'gevraagd') return { vraag: voor, vragen: [] };
  if (voor.fase === 'advies') return vandaag > voor.adviesVoor ? naarBeslissers(voor) : { vraag: voor, vragen: [] };
  if (vandaag <= voor.uiterlijk) return { vraag: voor, vragen: [] };
  if (voor.bijVerlopen !== 'herinneren-en-escaleren') return trekVraagIn(voor, vandaag);
  const stil = voor.beslissers.filter(
    (g) => !voor.antwoorden.some((a) => a.als === 'beslisser' && a.rol === g.rol && a.partij === g.partij),
  );
  const stand = stap(machines.besluit, voor.stand, 'geescaleerd');
  const vraag = { ...voor, stand, trap: voor.trap + 1, uiterlijk: plusWerkdagen(vandaag, NA_ESCALATIE_WERKDAGEN) };
  return { vraag, vragen: naar(stil, 'beslisser') };
}

/** Nobody has to decide any more. */
export function trekVraagIn(voor: Besluitvraag, vandaag: Datum): Besluituitkomst {
  if (voor.stand !== 'gevraagd') return { vraag: voor, vragen: [] };
  const stand = stap(machines.besluit, voor.stand, 'vervallen');
  return { vraag: { ...voor, stand, uitkomst: 'vervallen', beslotenOp: vandaag }, vragen: [], genomen: 'vervallen' };
}

/** The next day on which time alone changes something. */
export const volgendeDag = (b: Besluitvraag): Datum | undefined =>
  b.stand !== 'gevraagd' ? undefined : b.fase === 'advies' ? b.adviesVoor : b.uiterlijk;
