import { Controller, Module } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { IsString } from 'class-validator';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { BUS_TRANSPORT } from '../src/index.js';
import { Draad } from './hulp/draad.js';
import { proefapp, startProef, type Proef } from './hulp/instantie.js';

class Feit {
  @IsString()
  naam!: string;
}

class Tijdelijk extends Error {
  code = '40P01';
}

const gezien: object[] = [];
const OpFeit = (type: string): MethodDecorator => EventPattern(type) as MethodDecorator;

@Controller()
class Feiten {
  @OpFeit('proef.feit')
  neem(feit: Feit): void {
    gezien.push(feit);
    if (feit.naam === 'mis') throw new Tijdelijk('deadlock');
  }
}

@Module({
  controllers: [Feiten],
  providers: [{ provide: BUS_TRANSPORT, useFactory: (d: DataSource) => new Draad(d), inject: [DataSource] }],
})
class BusModule {}

describe('Een bus in een instantie', () => {
  let p: Proef;
  let draad: Draad;
  beforeAll(async () => {
    p = await startProef('bus', {}, { ...proefapp, modules: (c) => [...proefapp.modules(c), BusModule] });
    draad = p.i.app.get(BUS_TRANSPORT, { strict: false });
  }, 60_000);
  afterAll(() => p.stop());

  test('wordt verbonden, en zijn feiten gaan zonder token naar hun behandeling', async () => {
    expect(draad.verloop).toEqual(['luistert']);
    await draad.geef('proef.feit', Object.assign(new Feit(), { naam: 'goed' }));
    expect(gezien).toEqual([{ naam: 'goed' }]);
  });

  test('een feit dat al gekeurd is gaat ongewijzigd door, ook met velden van een latere versie', async () => {
    const feit = Object.assign(new Feit(), { naam: 'nieuw', later: 1 });
    await draad.geef('proef.feit', feit);
    expect(gezien.at(-1)).toBe(feit);
  });

  test('een fout van de behandeling komt terug zoals hij was, zodat de bus hem kan beoordelen', async () => {
    const fout = draad.geef('proef.feit', Object.assign(new Feit(), { naam: 'mis' }));
    await expect(fout).rejects.toMatchObject({ constructor: Tijdelijk, code: '40P01', message: 'deadlock' });
  });

  test('een feit dat niet klopt is een fout die zegt waarom', async () => {
    await expect(draad.geef('proef.feit', {})).rejects.toMatchObject({
      tekst: { code: 'invoer-ongeldig', fouten: [{ veld: 'naam' }] },
    });
  });

  test('gaat dicht terwijl de database nog open is', async () => {
    await p.i.sluit();
    expect(draad.verloop).toEqual(['luistert', 'dicht, database open']);
  });
});
