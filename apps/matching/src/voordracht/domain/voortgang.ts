import { bindt, type Datum } from '@weerthuis/domain';
import type { Concept } from './concept.js';
import { GEVRAAGD_IN, LOPEND, type Kandidaatstelling, type Ronde } from './voordracht.js';

/** Whether every role of this round said a yes to this version that is still valid today. */
export function compleet(k: Kandidaatstelling, ronde: Ronde, versie: number, vandaag: Datum): boolean {
  return GEVRAAGD_IN[ronde].every((rol) =>
    k.verzoeken.some(
      (v) => v.rol === rol && v.ronde === ronde && v.stand === 'beantwoord' && bindt(v, versie, vandaag),
    ),
  );
}

/** The highest rank among those asked is served first: who answers fastest does not decide. The others are free again. */
function bekroon(c: Concept): void {
  const [eerste, ...anderen] = c.actieve;
  const v = c.voordracht;
  if (v.stand !== 'open' || !eerste || !compleet(eerste, 1, v.versie, c.om.vandaag)) return;
  c.zetKandidaat(eerste, 'voorlopig-akkoord');
  c.zet('voorlopig-akkoord');
  for (const ander of anderen) c.af(ander, 'vervallen', 'andere-kandidaat');
  c.gevolgen.push({ soort: 'voorlopig-akkoord', kandidaatstelling: eerste.kandidaatstelling });
  c.vraagRonde(eerste, 2);
}

function rondAf(c: Concept): void {
  const v = c.voordracht;
  const k = v.kandidaten.find((een) => een.stand === 'voorlopig-akkoord');
  if (!k || !compleet(k, 2, v.versie, c.om.vandaag)) return;
  c.zetKandidaat(k, 'definitief-akkoord');
  c.zet('aangenomen');
  for (const ander of v.kandidaten) if (ander.stand === 'reserve') c.af(ander, 'vervallen', 'andere-kandidaat');
  c.gevolgen.push({ soort: 'aangenomen', kandidaatstelling: k.kandidaatstelling });
}

/** A home that came free goes to the next reserve at once; with nobody left the voordracht ends. */
function schuifOp(c: Concept): void {
  const v = c.voordracht;
  if (!LOPEND.includes(v.stand)) return;
  if (v.stand === 'voorlopig-akkoord' && !c.actieve.length) c.zet('opnieuw-gevraagd');
  const wachtend = v.kandidaten.filter((k) => k.stand === 'reserve').sort((a, b) => a.rang - b.rang);
  while (v.stand === 'open' && c.actieve.length < v.plaatsen) {
    const volgende = wachtend.shift();
    if (!volgende) break;
    if (!c.om.vrij(volgende.casus)) continue;
    c.zetKandidaat(volgende, 'gevraagd');
    c.vraagRonde(volgende, 1);
  }
  if (!c.actieve.length) c.sluit('geen-kandidaat');
}

/** Brings a voordracht as far as the answers allow. Calling it again changes nothing. */
export function voortgang(c: Concept): void {
  schuifOp(c);
  bekroon(c);
  rondAf(c);
}
