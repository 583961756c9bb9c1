import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesProfiel, type Regioprofiel } from '@weerthuis/domain';
import type { Convenant } from './convenant.js';
import { ConvenantDienst } from './convenant-dienst.js';
import { maakOntwikkelConvenant } from './maak-ontwikkel-convenant.js';

const profiel = leesProfiel(
  JSON.parse(readFileSync(new URL('../../../../regio/hart-van-brabant.json', import.meta.url), 'utf8')),
);
let map: string;
let pad: string;
const zorg = profiel.partijen.find((p) => p.rol === 'zorg') as Regioprofiel['partijen'][number];
const wie = { oin: zorg.oin, regio: profiel.regio, rol: 'zorg' as const };

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'convenant-'));
  pad = await maakOntwikkelConvenant(profiel, map);
});
afterAll(() => rmSync(map, { recursive: true }));

/** A copy of the document on which something was changed. */
function anders(wijzig: (c: Convenant) => void): string {
  const c = JSON.parse(readFileSync(pad, 'utf8')) as Convenant;
  wijzig(c);
  const kopie = join(map, 'anders.json');
  writeFileSync(kopie, JSON.stringify(c));
  return kopie;
}

describe('het convenant', () => {
  it('noemt de partijen, het matchingspunt en de gemeente die voor een ander optreedt', async () => {
    const c = await ConvenantDienst.open(pad, wie);
    expect(c.mij).toEqual(zorg);
    expect(c.partij(c.hub).rol).toBe('matching');
    expect(c.gemeente('GM0867').gemeentecode).toBe('GM0867');
    expect(c.gemeente('GM9999').oin).toBe(c.centrumgemeente);
    expect(() => c.partij('00000099999999999999')).toThrow('geen partij');
  });

  it('geldt niet als een partij niet tekende', async () => {
    const kopie = anders((c) => delete c.handtekeningen[zorg.oin]);
    await expect(ConvenantDienst.open(kopie, wie)).rejects.toThrow(`De handtekening van ${zorg.naam}`);
  });

  it('geldt niet als er na het tekenen iets veranderde', async () => {
    const kopie = anders((c) => (c.document.profiel.kandidatenPerVoordracht.waarde += 1));
    await expect(ConvenantDienst.open(kopie, wie)).rejects.toThrow('ontbreekt of klopt niet');
  });

  it('geldt niet voor een programma met een ander register', async () => {
    const kopie = anders((c) => (c.document.registers = []));
    await expect(ConvenantDienst.open(kopie, wie)).rejects.toThrow('klopt niet');
  });

  it('geldt niet voor een ander dan zijn partijen, of in een andere rol', async () => {
    await expect(ConvenantDienst.open(pad, { ...wie, rol: 'gemeente' })).rejects.toThrow(
      'geen partij met de rol gemeente',
    );
    await expect(ConvenantDienst.open(pad, { ...wie, regio: 'drenthe' })).rejects.toThrow('niet van drenthe');
  });

  it('blijft bij een tweede start zoals het is, en wordt bij een ander profiel opnieuw getekend', async () => {
    const eerst = readFileSync(pad, 'utf8');
    await maakOntwikkelConvenant(profiel, map);
    expect(readFileSync(pad, 'utf8')).toBe(eerst);
    await maakOntwikkelConvenant({ ...profiel, versie: profiel.versie + 1 }, map);
    expect(readFileSync(pad, 'utf8')).not.toBe(eerst);
    expect((await ConvenantDienst.open(pad, wie)).profiel.versie).toBe(profiel.versie + 1);
  });

  it('laat de sleutels van een partij alleen aan haar', () => {
    expect(statSync(join(map, zorg.oin, 'organisatie.json')).mode & 0o777).toBe(0o600);
  });
});
