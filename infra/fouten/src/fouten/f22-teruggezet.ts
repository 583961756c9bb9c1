import { totdat } from '@weerthuis/testkit';
import { kopieTotMoment, kopieVanMap, kopieVanRijen, type Reservekopie } from '../opstelling/kopie.js';
import type { Omgeving } from '../opstelling/omgeving.js';
import { wachtOpRust } from '../opstelling/rust.js';
import type { Fout } from './fout.js';

const NAAM = 'tilburg';
const SCHRIJFT = `select not pg_is_in_recovery() as ja`;
const WEZEN = `select count(*)::int as n from bus.wees where kant = 'hier' and partij = $1`;

const teruggezet = (hoe: string, maak: (o: Omgeving, naam: string) => Promise<Reservekopie>): Fout => ({
  naam: `F22/${hoe}`,
  beschrijving: `de database van ${NAAM} teruggezet (${hoe}): een mens bevestigt, de anderen vullen aan, wat weg is heet zo`,
  eigenRegio: 'kaal',
  zaden: 1,
  async doe(p) {
    const { o, last, boeken, breuken } = p;
    const dienst = o.dienst(NAAM);
    await last.speel(1);
    await wachtOpRust(o, boeken, 60_000);
    await boeken.sluit();
    const kopie = await maak(o, NAAM);
    const vanaf = Date.now();
    p.mag.teruggezet = { naam: NAAM, vanaf };
    await last.speel(2);
    await wachtOpRust(o, boeken, 60_000);
    await boeken.sluit();
    await dienst.stop();
    await kopie.zetTerug();
    await totdat(async () => (await boeken.lees<{ ja: boolean }>(NAAM, SCHRIJFT))[0]?.ja, { tijdslimiet: 60_000 });
    await dienst.start();
    const { gemeentebeheer } = last.ploeg;
    await gemeentebeheer
      .wacht('/bus/herstel-na-terugzetten', (h: { stand: string }) => h.stand === 'herstel', 30_000)
      .catch((fout: Error) => breuken.push(`F22: niet gezien dat de database is teruggezet: ${fout.message}`));
    await gemeentebeheer.post('/bus/herstel-na-terugzetten', { reden: 'teruggezet uit de reservekopie' });
    await wachtOpRust(o, boeken, 60_000);
    // The comparison that finds it begins after the confirmation: nothing may be under way yet.
    await totdat(async () => (await boeken.lees<{ n: number }>('matchingspunt', WEZEN, [dienst.config.oin]))[0]?.n, {
      tijdslimiet: 60_000,
    }).catch(() => breuken.push('F22: het matchingspunt noemt niets wat verloren ging'));
    await last.speel(1);
  },
});

export const f22: Fout[] = [
  teruggezet('kopie-van-map', kopieVanMap),
  teruggezet('kopie-van-rijen', kopieVanRijen),
  teruggezet('tot-een-moment', kopieTotMoment),
];
