import { Controller, Module, type Type } from '@nestjs/common';
import { register } from '@weerthuis/contracts';
import type { Partijrol } from '@weerthuis/domain';
import { BusModule, busMigraties, OpFeit, type FeitContext } from '@weerthuis/messaging';
import type { AppDefinitie } from '@weerthuis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class Spiegel1763900000001 implements MigrationInterface {
  readonly name = 'Spiegel1763900000001';
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE SCHEMA spiegel; CREATE TABLE spiegel.ontvangen
      (volg bigserial PRIMARY KEY, feit text NOT NULL, view text NOT NULL, stroom uuid NOT NULL, inhoud jsonb NOT NULL)`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA spiegel CASCADE');
  }
}

/** Facts of the bus itself are the bus's own. */
const kort = (type: string): string => type.replace(/^nl\.weerthuis\.(.*)\.v1$/, '$1');
const VAN_DE_BUS = ['bus.', 'versies.', 'werksleutel.', 'sleutel.persoonssleutel'];

async function noteer(this: void, feit: object, c: FeitContext): Promise<void> {
  await c.werk.em.query('INSERT INTO spiegel.ontvangen (feit, view, stroom, inhoud) VALUES ($1, $2, $3, $4)', [
    kort(c.type),
    c.view,
    c.stroom,
    JSON.stringify(feit),
  ]);
}

function luisteraar(rol: Partijrol): Type {
  class Luisteraar {}
  const views = register.filter((v) => v.naar.includes(rol) && !VAN_DE_BUS.some((p) => kort(v.type).startsWith(p)));
  for (const [i, { klasse }] of views.entries()) {
    const beschrijving = { value: noteer.bind(undefined), writable: true, configurable: true };
    Object.defineProperty(Luisteraar.prototype, `feit${i}`, beschrijving);
    OpFeit(klasse)(Luisteraar.prototype, `feit${i}`, beschrijving);
  }
  Controller()(Luisteraar);
  return Luisteraar;
}

@Module({})
class SpiegelModule {}

/** A party on the real bus that decides nothing itself: the test reads what it was told and lets it speak. */
export const spiegel = (rol: Partijrol): AppDefinitie => ({
  rol,
  titel: `Spiegel ${rol}`,
  modules: (c) => [BusModule.voor(c), { module: SpiegelModule, controllers: [luisteraar(rol)] }],
  entities: [],
  migraties: [...busMigraties, Spiegel1763900000001],
});
