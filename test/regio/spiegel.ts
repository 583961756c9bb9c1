import { Controller, Module, type Type } from '@nestjs/common';
import { register } from '@weerthuis/contracts';
import type { Partijrol } from '@weerthuis/domain';
import { BusModule, busMigraties, OpFeit, type FeitContext } from '@weerthuis/messaging';
import type { AppDefinitie } from '@weerthuis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts of the bus about itself; the bus handles those. */
const VAN_DE_BUS = /^nl\.weerthuis\.(bus|versies|werksleutel|sleutel\.persoonssleutel)/;

class Gezien1763900000000 implements MigrationInterface {
  readonly name = 'Gezien1763900000000';
  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE SCHEMA spiegel; CREATE TABLE spiegel.gezien (volg bigserial PRIMARY KEY, type text, view text, stroom uuid, bron text, inhoud jsonb)',
    );
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA spiegel CASCADE');
  }
}

async function schrijfOp(this: void, feit: object, c: FeitContext): Promise<void> {
  const type = c.type.replace(/^nl\.weerthuis\.(.*)\.v1$/, '$1');
  const rij = [type, c.view, c.stroom, c.bron, JSON.stringify(feit)];
  await c.werk.em.query(
    'INSERT INTO spiegel.gezien (type, view, stroom, bron, inhoud) VALUES ($1, $2, $3, $4, $5)',
    rij,
  );
}

function allesOntvanger(rol: Partijrol): Type {
  class Ontvanger {}
  for (const { klasse, type, view } of register.filter((v) => v.naar.includes(rol) && !VAN_DE_BUS.test(v.type))) {
    const naam = `${type}/${view}`;
    const beschrijving = { value: schrijfOp.bind(undefined), writable: true, configurable: true };
    Object.defineProperty(Ontvanger.prototype, naam, beschrijving);
    OpFeit(klasse)(Ontvanger.prototype, naam, beschrijving);
  }
  Controller()(Ontvanger);
  return Ontvanger;
}

@Module({})
class SpiegelModule {}

/** A party on the real bus that decides nothing: it writes down, opened, all that reaches it, and says what a test lets it say. */
export const spiegelApp = (rol: Partijrol): AppDefinitie => ({
  rol,
  titel: `Spiegel ${rol}`,
  modules: (c) => [BusModule.voor(c), { module: SpiegelModule, controllers: [allesOntvanger(rol)] }],
  entities: [],
  migraties: [...busMigraties, Gezien1763900000000],
});
