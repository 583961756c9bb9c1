import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { metVerbinding, totdat, vraagToken } from '@weerthuis/testkit';
import type { Regiobestand } from '../regio/regiobestand.js';

type Doe = (methode: string, pad: string, lichaam?: object) => Promise<unknown>;

/** Speaks to one instance as one of its demo users. */
async function gesprek(r: Regiobestand, gebruiker: string): Promise<Doe> {
  const wie = r.gebruikers.find((g) => g.gebruiker === gebruiker);
  const instantie = r.instanties.find((i) => i.naam === wie?.instantie);
  if (!wie || !instantie) throw new Error(`${gebruiker} is geen gebruiker van deze regio`);
  const token = await vraagToken(instantie.issuer, wie.gebruiker, wie.wachtwoord);
  return async (methode, pad, lichaam) => {
    const antwoord = await fetch(`${instantie.url}/v1${pad}`, {
      method: methode,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      ...(lichaam ? { body: JSON.stringify(lichaam) } : {}),
    });
    const tekst = await antwoord.text();
    if (!antwoord.ok) throw new Error(`${methode} ${pad}: ${antwoord.status} ${tekst}`);
    return tekst ? JSON.parse(tekst) : undefined;
  };
}

const dag = (over: number): string => new Date(Date.now() + over * 86_400_000).toISOString().slice(0, 10);

/** Everything up to the moment before submitting; gives the casus. */
async function maakAanmelding(zorg: Doe, herkomst: string, nr: number): Promise<string> {
  const { id } = (await zorg('POST', '/casussen', {
    herkomst,
    inVoorzieningSinds: dag(-400),
    leden: [{ rol: 'aanvrager', voornamen: `Meting${nr}`, achternaam: 'Voorbeeld', geboortedatum: '1990-01-01' }],
  })) as { id: string };
  await zorg('PUT', `/casussen/${id}/toestemming`, {
    vastgelegdOp: dag(-1),
    geldigTot: dag(300),
    aan: ['matchingspunt', 'gemeente', 'corporatie', 'zorg'],
    hoe: 'ondertekend',
  });
  await zorg('PUT', `/casussen/${id}/woonprofiel`, {
    kamers: 1,
    trapvrij: false,
    huisdieren: [],
    gewensteGemeenten: [herkomst],
    gewensteWijken: [],
    gewensteBuurten: [],
    netwerkBuurten: [],
    teVermijdenBuurten: [],
    intensiteit: 'midden',
    urenPerWeek: 2,
    inkomenJaarCent: 1_500_000,
  });
  await zorg('POST', `/casussen/${id}/woonklaarverklaringen`, { geldigTot: dag(80) });
  return id;
}

const VERWERKT = `select 1 from bus.binnengekomen where stroom = $1 and type like '%.aanmelding.ingediend.%' and stand = 'verwerkt'`;

/** Between two measurements: what one fact sets in motion (reactions, receipts, timers) must not slow the next. */
const TOT_RUST = 300;

/**
 * Milliseconds (sorted) from the answer to "submit" at zorg (the fact is then committed) until the gemeente has
 * committed its effect, one fact at a time in a region at rest. Looked up in its database: asking its API without pause
 * would take the time that is measured.
 */
export async function feittijden(r: Regiobestand, aantal = 60): Promise<number[]> {
  const zorg = await gesprek(r, 'begeleider.traverse');
  const gemeente = r.instanties.find((i) => i.naam === 'tilburg');
  const casussen: string[] = [];
  for (let nr = 0; nr < aantal; nr++) casussen.push(await maakAanmelding(zorg, 'GM0855', nr));
  const tijden: number[] = [];
  await metVerbinding(gemeente?.databaseUrl ?? '', async (db) => {
    for (const casus of casussen) {
      await setTimeout(TOT_RUST);
      await zorg('POST', `/casussen/${casus}/indiening`, { wet: 'wmo', urgentieGevraagd: false });
      const begin = performance.now();
      const daar = async (): Promise<boolean> =>
        (await db.query({ name: 'verwerkt', text: VERWERKT, values: [casus] })).rowCount === 1;
      await totdat(daar, { tussenpoos: 2, omschrijving: 'de melding bij de gemeente' });
      tijden.push(performance.now() - begin);
    }
  });
  return tijden.toSorted((a, b) => a - b);
}
