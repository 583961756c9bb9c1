import { describe, expect, test } from '@jest/globals';
import { ConfigFout } from './config-fout.js';
import { configMarkdown, configTabel } from './config-tabel.js';
import { leesConfig } from './lees-config.js';

const goed = {
  NAAM: 'zorg-traverse',
  ROL: 'zorg',
  OIN: '00000099000000000001',
  REGIO: 'hart-van-brabant',
  DATABASE_URL: 'postgres://zorg:geheim@localhost:5432/zorg',
  KAFKA_BROKERS: 'localhost:9092, localhost:9093',
  KAFKA_GEBRUIKER: 'zorg',
  KAFKA_WACHTWOORD: 'geheim',
  OIDC_ISSUER: 'http://localhost:4000/zorg',
  OIDC_AUDIENCE: 'urn:weerthuis:zorg-traverse',
  CONVENANT: '/etc/convenant.json',
  SLEUTELMAP: '/var/sleutels',
};
const gebreken = (env: Record<string, string | undefined>) => {
  try {
    leesConfig(env);
    return [];
  } catch (fout) {
    return fout instanceof ConfigFout ? fout.gebreken : [fout];
  }
};

describe('De instelling van een instantie', () => {
  test('wordt gelezen met standaardwaarden voor wat ontbreekt', () => {
    expect(leesConfig(goed)).toEqual({
      naam: 'zorg-traverse',
      rol: 'zorg',
      oin: '00000099000000000001',
      regio: 'hart-van-brabant',
      poort: 3000,
      databaseUrl: goed.DATABASE_URL,
      poolgrootte: 4,
      kafka: { brokers: ['localhost:9092', 'localhost:9093'], gebruiker: 'zorg', wachtwoord: 'geheim', tls: false },
      oidc: { issuer: goed.OIDC_ISSUER, audience: goed.OIDC_AUDIENCE, algoritme: 'ES256' },
      convenantPad: '/etc/convenant.json',
      sleutelmap: '/var/sleutels',
      ontwikkel: false,
      klokBeweegbaar: false,
      logniveau: 'info',
      ontvangstInterval: 5000,
    });
  });

  test('die leeg is noemt elke verplichte variabele tegelijk, met wat eraan te doen is', () => {
    const verplicht = configTabel()
      .filter((r) => r.verplicht)
      .map((r) => r.naam);
    expect(verplicht).toEqual(Object.keys(goed));
    expect(gebreken({}).map((g) => (g as { variabele: string }).variabele)).toEqual(verplicht);
    expect(() => leesConfig({ ...goed, OIN: '' })).toThrow('- OIN ontbreekt. Neem het OIN uit het convenant.');
  });

  test.each([
    ['NAAM', 'Zorg Traverse'],
    ['ROL', 'bank'],
    ['OIN', '123'],
    ['REGIO', 'Hart/van'],
    ['POORT', '70000'],
    ['POORT', '-1'],
    ['DATABASE_URL', 'mysql://x'],
    ['POOLGROOTTE', '1'],
    ['KAFKA_BROKERS', 'localhost'],
    ['KAFKA_TLS', 'misschien'],
    ['KAFKA_TLS', import.meta.filename],
    ['KAFKA_TLS', import.meta.dirname],
    ['OIDC_ISSUER', 'ergens'],
    ['OIDC_ALGORITME', 'HS256'],
    ['OIDC_ALGORITME', 'none'],
    ['SMTP_URL', 'http://x'],
    ['AFZENDER', 'niemand'],
    ['MELDADRES', 'niemand'],
    ['ONTWIKKEL', 'true'],
    ['LOGNIVEAU', 'alles'],
    ['ONTVANGST_INTERVAL', '1'],
  ])('weigert %s=%s en noemt alleen die', (naam, waarde) => {
    const uit = gebreken({ ...goed, [naam]: waarde });
    expect(uit).toEqual([
      expect.objectContaining({ variabele: naam, mis: expect.any(String), remedie: expect.stringMatching(/\.$/) }),
    ]);
  });

  test('herhaalt nooit een waarde: het kan een geheim zijn', () => {
    expect(() => leesConfig({ ...goed, DATABASE_URL: 'geheimewaarde' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('geheimewaarde') }),
    );
  });

  test('staat als tabel beschreven', () => {
    expect(configMarkdown().split('\n')).toHaveLength(configTabel().length + 2);
    expect(configMarkdown()).toContain('| `POORT` | nee | 3000 | HTTP-poort');
  });
});
