import { plusMaanden } from '@weerthuis/domain';
import { SCENARIOSTAPPEN as STAPPEN } from '@weerthuis/scenario';
import assert from 'node:assert/strict';
import type { Proef } from '../proef.js';
import { begin, type Reis } from './reis.js';
import { deRestZegtJa, totVoorgedragen } from './recht.js';
import * as corporatie from './stappen/corporatie.js';
import * as hub from './stappen/hub.js';

const KNOP = /^Leg antwoord vast/;

/** Scenario 12 by keyboard: the hub writes down what a corporatie said on the phone; she contests it, then confirms it. */
export const telefoon: Proef = {
  naam: 'scenario 12: met het toetsenbord een corporatie die per telefoon antwoordt, betwist en bevestigt',
  async doe(wereld) {
    const reis = await begin(wereld, 'recht');
    await machtig(reis, false);
    await totVoorgedragen(reis);
    const voordracht = await lopende(reis);
    const { pagina, ga } = await reis.wie('coordinator');
    await ga(`/hub/voordrachten/${voordracht}`);
    assert.equal(await pagina.getByRole('button', { name: KNOP }).count(), 0, 'vastleggen kan zonder machtiging');
    await machtig(reis, true);
    const gesproken = `M. Balie ${reis.casusnummer}`;
    const legVast = hub.legVastNaBellen(voordracht, gesproken);
    await reis.speel(legVast, corporatie.oordeelt('Nee, dat klopt niet', gesproken));
    await reis.speel(hub.leest(voordracht, /vastgelegd na telefoon .*betwist/));
    await reis.speel(legVast, corporatie.oordeelt('Ja, dat zeiden wij', gesproken));
    await reis.speel(hub.leest(voordracht, /vastgelegd na telefoon .*bevestigd/));
    await deRestZegtJa(reis);
    await reis.speel(hub.leest(voordracht, /voorlopig akkoord/i));
    await machtig(reis, false);
    await reis.besluit();
  },
};

/** The beheerder of the corporatie lets the hub write down what it says on the phone, or no longer; this has no screen. */
async function machtig({ spel, rollen, nu }: Reis, mag: boolean): Promise<void> {
  const { hub: coordinator, corporatie: verhuur } = STAPPEN.spelers(spel, rollen);
  const beheer = spel.regio.wie(rollen.corporatie.naam, 'beheerder');
  await beheer.post('/machtiging', mag ? { tot: plusMaanden(nu, 6) } : {});
  await STAPPEN.wacht('de machtiging bij het matchingspunt', async () => {
    const er = await coordinator.get<{ partij: string }[]>('/machtigingen');
    return er.some(({ partij }) => partij === verhuur.oin) === mag;
  });
}

/** The voordracht of this casus that runs. */
async function lopende({ spel, rollen, casus }: Reis): Promise<string> {
  const { uit } = await STAPPEN.wacht('de voordracht', async () => {
    const rijen = await STAPPEN.spelers(spel, rollen).hub.get<Voordrachtrij[]>('/voordrachten?stand=open');
    return rijen.find((v) => v.kandidaatstellingen.some((k) => k.casus === casus));
  });
  return uit.voordracht;
}

interface Voordrachtrij {
  voordracht: string;
  kandidaatstellingen: { casus: string }[];
}
