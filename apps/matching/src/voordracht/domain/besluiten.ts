import type { Datum, Uuid } from '@weerthuis/domain';
import { Concept } from './concept.js';
import { isActief, LOPEND, type Besluit, type Omgeving, type Voordracht } from './voordracht.js';
import { voortgang } from './voortgang.js';

const ongewijzigd = (voordracht: Voordracht): Besluit => ({ voordracht, gevolgen: [] });

/** Opens a prepared voordracht: the first `plaatsen` candidates are asked, the others stand ready. */
export function open(voor: Voordracht, om: Omgeving): Besluit {
  const c = new Concept(voor, om);
  c.zet('uitgebracht');
  voortgang(c);
  return c.klaar();
}

/** No answer within the term: geen reactie, a fact of its own, neither weigering nor afwijzing. */
export function termijnVerstreken(voor: Voordracht, verzoek: Uuid, om: Omgeving): Besluit {
  const c = new Concept(voor, om);
  const [k, vraag] = c.vindVerzoek(verzoek) ?? [];
  if (!k || vraag?.stand !== 'open' || om.vandaag < vraag.antwoordVoor) return ongewijzigd(voor);
  vraag.stand = 'verlopen';
  c.af(k, 'geen-reactie', 'geen-reactie');
  voortgang(c);
  return c.klaar();
}

/** A yes lapsed before the others had answered: the same question is put to the same party again. */
export function geldigheidVerstreken(voor: Voordracht, verzoek: Uuid, om: Omgeving): Besluit {
  const c = new Concept(voor, om);
  const [k, vraag] = c.vindVerzoek(verzoek) ?? [];
  const telt = k && vraag?.stand === 'beantwoord' && vraag.antwoord === 'ja' && vraag.ronde === k.ronde;
  if (!telt || !['gevraagd', 'voorlopig-akkoord'].includes(k.stand) || vraag.versie !== voor.versie)
    return ongewijzigd(voor);
  vraag.stand = 'verlopen';
  c.vraag(k, vraag.rol, vraag.ronde);
  return c.klaar();
}

/** What was asked changed (home, date, rent): the version rises and everyone is asked again, from the first round on. */
export function wijzigVraag(voor: Voordracht, wijziging: { startOp?: Datum }, om: Omgeving): Besluit {
  if (!LOPEND.includes(voor.stand)) return ongewijzigd(voor);
  const c = new Concept(voor, om);
  c.voordracht.versie += 1;
  c.zet('versie-verhoogd');
  if (wijziging.startOp) c.voordracht.startOp = wijziging.startOp;
  for (const k of c.actieve) {
    for (const v of k.verzoeken) if (v.stand === 'open') v.stand = 'vervallen';
    c.zetKandidaat(k, 'opnieuw-gevraagd');
    c.vraagRonde(k, 1);
  }
  return c.klaar();
}

/** The home is withdrawn by its owner, or the coordinator ends the voordracht. Nothing happens once the lease is signed. */
export function trekIn(voor: Voordracht, reden: string, om: Omgeving): Besluit {
  if (voor.getekend || ['vervallen', 'in-voorbereiding'].includes(voor.stand)) return ongewijzigd(voor);
  const c = new Concept(voor, om);
  c.sluit(reden);
  return c.klaar();
}

/** One casus no longer takes part (aanmelding withdrawn, died, moved elsewhere). */
export function casusWeg(voor: Voordracht, casus: Uuid, reden: string, om: Omgeving): Besluit {
  const k = voor.kandidaten.find((een) => een.casus === casus && (isActief(een) || een.stand === 'reserve'));
  if (!k || voor.getekend) return ongewijzigd(voor);
  const c = new Concept(voor, om);
  const zelfde = c.voordracht.kandidaten.find((een) => een.kandidaatstelling === k.kandidaatstelling);
  if (zelfde) c.af(zelfde, 'vervallen', reden);
  if (voor.stand === 'aangenomen') c.sluit(reden);
  else voortgang(c);
  return c.klaar();
}

/** More time for who still has to answer this candidacy; an earlier term is never shortened. */
export function verleng(voor: Voordracht, kandidaatstelling: Uuid, tot: Datum, om: Omgeving): Besluit {
  const c = new Concept(voor, om);
  const k = c.voordracht.kandidaten.find((een) => een.kandidaatstelling === kandidaatstelling);
  const open = (k && isActief(k) ? k.verzoeken : []).filter((v) => v.stand === 'open' && v.antwoordVoor < tot);
  if (!open.length) return ongewijzigd(voor);
  for (const vraag of open) {
    vraag.antwoordVoor = tot;
    c.gevolgen.push({ soort: 'verlengd', kandidaatstelling, verzoek: vraag.verzoek });
  }
  return c.klaar();
}

/** A person of the hub ends what was taken up, also after signing. Nothing else does. */
export function ontbind(voor: Voordracht, reden: string, om: Omgeving): Besluit {
  if (voor.stand === 'vervallen') return ongewijzigd(voor);
  const c = new Concept(voor, om);
  c.sluit(reden);
  return c.klaar();
}

/** From here on nothing ends the voordracht any more; ending the tenancy is an opzegging. */
export const teken = (voor: Voordracht): Besluit => ongewijzigd({ ...voor, getekend: true });
