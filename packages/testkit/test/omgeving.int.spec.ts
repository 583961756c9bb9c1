import pg from 'pg';
import { KafkaVerbinding } from '../src/kafka/protocol.js';
import { metVerbinding, testOmgeving, type TestOmgeving } from '../src/index.js';

let omgeving: TestOmgeving;
beforeAll(async () => {
  omgeving = await testOmgeving();
}, 180_000);

describe('de testomgeving', () => {
  it('geeft elke keer een lege database met een eigen rol zonder voorrechten', async () => {
    const [een, twee] = await Promise.all([omgeving.databaseUrl('gemeente'), omgeving.databaseUrl('gemeente')]);
    expect(een).not.toBe(twee);
    const rol = await metVerbinding(een, (db) =>
      db.query(`select rolsuper, rolbypassrls, rolcreatedb from pg_roles where rolname = current_user`),
    );
    expect(rol.rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false }]);
  });

  it('laat een rol niet binnen bij de database van een ander', async () => {
    const [een, twee] = await Promise.all([omgeving.databaseUrl('zorg'), omgeving.databaseUrl('zorg')]);
    const vreemd = new URL(een);
    vreemd.pathname = new URL(twee).pathname;
    const db = new pg.Client({ connectionString: vreemd.toString() });
    await expect(db.connect()).rejects.toThrow(/permission denied/);
  });

  it('maakt een Kafka-gebruiker die meteen kan aanmelden', async () => {
    const wie = await omgeving.maakGebruiker(`proef-${process.pid}`, 'een-goed-wachtwoord');
    const lijn = await KafkaVerbinding.naar(omgeving.brokers[0] ?? '');
    await lijn.meldAan(wie.gebruiker, wie.wachtwoord);
    lijn.sluit();
  });

  it('weigert een Kafka-gebruiker met een verkeerd wachtwoord', async () => {
    const lijn = await KafkaVerbinding.naar(omgeving.brokers[0] ?? '');
    await expect(lijn.meldAan('admin', 'fout')).rejects.toThrow(/geweigerd/);
    lijn.sluit();
  });
});
