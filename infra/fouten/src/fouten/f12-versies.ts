import { totdat } from '@weerthuis/testkit';
import type { Fout } from './fout.js';

const OUD = 'nl.weerthuis.draagkracht.vastgesteld.v1';
const TERZIJDE = `select count(*)::int as n from bus.binnengekomen where type = $1 and stand = 'terzijde'`;
const NIEUWSTE = `select count(*)::int as n from matching.capaciteit where plekken = 5002`;

/** The recipient is a release behind: what it does not know is put aside, and done after its upgrade. */
const achterloper: Fout = {
  naam: 'F12/ontvanger-ouder',
  beschrijving: 'het matchingspunt kent een type nog niet: terzijde, en na de nieuwe versie alsnog verwerkt',
  zaden: 2,
  async doe({ o, last, boeken, breuken }) {
    const hub = o.dienst('matchingspunt');
    hub.vergeet = [OUD];
    await hub.herstart();
    await last.stelDraagkrachtVast();
    await last.speel(1);
    await totdat(async () => (await boeken.lees<{ n: number }>('matchingspunt', TERZIJDE, [OUD]))[0]?.n, {
      omschrijving: 'een onbekend type dat terzijde ligt',
      tijdslimiet: 20_000,
    }).catch((fout: Error) => breuken.push(`F12: ${fout.message}`));
    hub.vergeet = [];
    await hub.herstart();
  },
};

/** The sender is a release ahead: an unknown field and an unknown type, between two facts that are known. */
const voorloper: Fout = {
  naam: 'F12/zender-nieuwer',
  beschrijving: 'zorg zendt een onbekend veld en een onbekend type: het ene wordt genegeerd, het andere bewaard',
  // What is put aside stays aside: a later run would find it.
  eigenRegio: 'kaal',
  zaden: 2,
  async doe({ o, last, boeken, breuken, mag }) {
    mag.terzijde = true;
    mag.velden = ['toelichting'];
    await o.dienst('traverse').zendNieuw();
    await last.speel(1);
    await totdat(async () => (await boeken.lees<{ n: number }>('matchingspunt', NIEUWSTE))[0]?.n, {
      omschrijving: 'het bekende feit na het onbekende',
      tijdslimiet: 20_000,
    }).catch((fout: Error) => breuken.push(`F12: ${fout.message}`));
    const [r] = await boeken.lees<{ n: number }>('matchingspunt', TERZIJDE, ['nl.weerthuis.fouten.nieuw.v1']);
    if (!r?.n) breuken.push('F12: het onbekende type is niet bewaard');
  },
};

export const f12: Fout[] = [achterloper, voorloper];
