import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { deel, eisGoed, leesDelen, type Aanvraag } from './aanvraag.js';

const SCRAM_SHA_512 = 2;
/** Kafka's least. */
const RONDES = 4096;

/** DescribeUserScramCredentials v0: names of all users that can log in with SCRAM-SHA-512. */
export const beschrijfGebruikers: Aanvraag<string[]> = {
  sleutel: 50,
  versie: 0,
  naam: 'DescribeUserScramCredentials',
  schrijf: (s) => s.writeUVarIntArray(null),
  lees: (l) => {
    eisGoed('DescribeUserScramCredentials', l.readInt16(), l.readUVarIntString());
    const rijen = leesDelen(l, (x) => {
      const naam = x.readUVarIntString() ?? '';
      const code = x.readInt16();
      x.readUVarIntString();
      const soorten = leesDelen(x, (c) => ({ soort: c.readInt8(), rondes: c.readInt32() }));
      return { naam, kan: code === 0 && soorten.some((c) => c.soort === SCRAM_SHA_512) };
    });
    return rijen.filter((r) => r.kan).map((r) => r.naam);
  },
};

export interface Gebruikerswijziging {
  maak?: { gebruiker: string; wachtwoord: string }[];
  weg?: string[];
}

/** AlterUserScramCredentials v0: makes users (or gives them another password) and takes users away. */
export const zetGebruikers = ({ maak = [], weg = [] }: Gebruikerswijziging): Aanvraag<void> => ({
  sleutel: 51,
  versie: 0,
  naam: 'AlterUserScramCredentials',
  schrijf: (s) =>
    s
      .writeUVarIntArray(weg.map((naam) => deel((d) => d.writeUVarIntString(naam).writeInt8(SCRAM_SHA_512))))
      .writeUVarIntArray(
        maak.map(({ gebruiker, wachtwoord }) => {
          const salt = randomBytes(16);
          const gezouten = pbkdf2Sync(wachtwoord, salt, RONDES, 64, 'sha512');
          return deel((d) =>
            d
              .writeUVarIntString(gebruiker)
              .writeInt8(SCRAM_SHA_512)
              .writeInt32(RONDES)
              .writeUVarIntBytes(salt)
              .writeUVarIntBytes(gezouten),
          );
        }),
      ),
  lees: (l) => {
    const uitkomsten = leesDelen(l, (x) => ({
      naam: x.readUVarIntString(),
      code: x.readInt16(),
      melding: x.readUVarIntString(),
    }));
    for (const { naam, code, melding } of uitkomsten) eisGoed(`gebruiker ${naam}`, code, melding);
  },
});
