import type { Regiobestand } from '../regio/regiobestand.js';

/** The table that a person sees when a region runs: who listens where, and who can log in. */
export function tabel(r: Regiobestand): string {
  const kop = ['wie', 'rol', 'adres', 'gebruikers'];
  const rijen = r.instanties.map((i) => [i.titel, i.rol, i.url, gebruikers(r, i.naam)]);
  const breedtes = kop.map((_, k) => Math.max(...[kop, ...rijen].map((rij) => rij[k]?.length ?? 0)));
  const regel = (rij: string[]): string =>
    rij
      .map((cel, k) => cel.padEnd(breedtes[k] ?? 0))
      .join('  ')
      .trimEnd();
  return [regel(kop), regel(breedtes.map((n) => '─'.repeat(n))), ...rijen.map(regel)].join('\n');
}

const gebruikers = (r: Regiobestand, naam: string): string =>
  r.gebruikers
    .filter((g) => g.instantie === naam)
    .map((g) => g.gebruiker)
    .join(' ');

/** What comes below the table. */
export function naschrift(r: Regiobestand): string {
  const wie = r.gebruikers[0];
  return [
    `Alle gebruikers hebben het wachtwoord "${wie?.wachtwoord}" (alleen voor ontwikkeling). Een token: npm run token -- ${wie?.gebruiker}`,
    'Schermen: open een adres uit de tabel in een browser en kies wie u bent.',
    `API-beschrijving van elke instantie: <adres>/openapi.json. Identiteit: ${r.idp.url}/<partij>. Mail: ${r.mail}`,
    'Stoppen: Ctrl-C. Een instantie apart: npm run instantie -- stop|start <naam>',
  ].join('\n');
}
