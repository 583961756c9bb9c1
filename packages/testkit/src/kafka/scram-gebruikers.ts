import { randomBytes } from 'node:crypto';
import { totdat } from '../proces/totdat.js';
import { compact, GEEN_LABELS, getal, KafkaVerbinding, rij, zout } from './protocol.js';

/** A name and password with which one principal logs in to the broker. */
export interface Aanmelding {
  gebruiker: string;
  wachtwoord: string;
}

/** Where users are administered: a plain internal listener, or any listener together with an administrator's login. */
export interface KafkaBeheer {
  adres: string;
  beheer?: Aanmelding;
}

const ALTER_USER_SCRAM_CREDENTIALS = 51;
const SCRAM_SHA_512 = 2;
const RONDES = 4096;

/** Makes users or changes their passwords, all in one request. @throws with the broker's reason when it refuses one. */
export async function maakGebruikers(waar: KafkaBeheer, gebruikers: Aanmelding[]): Promise<void> {
  const lijn = await KafkaVerbinding.naar(waar.adres);
  try {
    if (waar.beheer) await lijn.meldAan(waar.beheer.gebruiker, waar.beheer.wachtwoord);
    const lichaam = Buffer.concat([rij([]), rij(gebruikers.map(upsert)), GEEN_LABELS]);
    const lezer = await lijn.vraag(ALTER_USER_SCRAM_CREDENTIALS, 0, lichaam, true);
    lezer.getal(4);
    for (let over = lezer.varint() - 1; over > 0; over--) {
      const wie = lezer.tekst();
      const fout = lezer.getal(2);
      const melding = lezer.tekst();
      if (fout !== 0) throw new Error(`Kafka maakte gebruiker ${wie} niet (${fout}): ${melding}`);
      lezer.varint();
    }
  } finally {
    lijn.sluit();
  }
}

/** Waits until the broker accepts this login: the answer to a change comes just before the change is in force. */
export async function wachtOpAanmelding(adres: string, wie: Aanmelding, tijdslimiet = 10_000): Promise<void> {
  await totdat(
    async () => {
      const lijn = await KafkaVerbinding.naar(adres);
      try {
        await lijn.meldAan(wie.gebruiker, wie.wachtwoord);
        return true;
      } finally {
        lijn.sluit();
      }
    },
    { tijdslimiet, tussenpoos: 50, omschrijving: `het aanmelden van ${wie.gebruiker} bij Kafka op ${adres}` },
  );
}

function upsert({ gebruiker, wachtwoord }: Aanmelding): Buffer {
  const salt = randomBytes(16);
  const gezouten = zout(wachtwoord, salt, RONDES);
  return Buffer.concat([
    compact(gebruiker),
    getal(SCRAM_SHA_512, 1),
    getal(RONDES, 4),
    compact(salt),
    compact(gezouten),
    GEEN_LABELS,
  ]);
}
