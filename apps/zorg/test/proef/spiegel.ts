import { Controller, Module, type Type } from '@nestjs/common';
import { register } from '@weerthuis/contracts';
import type { Partijrol } from '@weerthuis/domain';
import { BusModule, busMigraties, OpFeit, type FeitContext } from '@weerthuis/messaging';
import type { AppDefinitie } from '@weerthuis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class Spiegel1763900000000 implements MigrationInterface {
  readonly name = 'Spiegel1763900000000';
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE SCHEMA spiegel; CREATE TABLE spiegel.gezien
      (volg bigserial PRIMARY KEY, type text, stroom uuid, bron text, inhoud jsonb)`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA spiegel CASCADE');
  }
}

/** What the bus itself handles stays its own. */
const VAN_DE_BUS = /^nl\.weerthuis\.(bus|versies|werksleutel|sleutel\.persoonssleutel)/;

async function bewaar(this: void, feit: object, c: FeitContext): Promise<void> {
  await c.werk.em.query('INSERT INTO spiegel.gezien (type, stroom, bron, inhoud) VALUES ($1, $2, $3, $4)', [
    c.type.replace(/^nl\.weerthuis\.(.*)\.v1$/, '$1'),
    c.stroom,
    c.bron,
    JSON.stringify(feit),
  ]);
}

/** A controller that writes down every fact that a party of this role can receive, as it was delivered and unsealed. */
function spiegelaar(rol: Partijrol): Type {
  class Spiegelaar {}
  const views = register.filter((v) => v.naar.includes(rol) && !VAN_DE_BUS.test(v.type));
  views.forEach(({ klasse }, i) => {
    const naam = `ontvang${i}`;
    const beschrijving = { value: bewaar.bind(undefined), writable: true, configurable: true, enumerable: false };
    Object.defineProperty(Spiegelaar.prototype, naam, beschrijving);
    OpFeit(klasse)(Spiegelaar.prototype, naam, beschrijving);
  });
  Controller()(Spiegelaar);
  return Spiegelaar;
}

@Module({})
class SpiegelModule {}

/** A party on the real bus that decides nothing: the test reads what it received and lets it speak. */
export const spiegelApp = (rol: Partijrol): AppDefinitie => ({
  rol,
  titel: `Spiegel ${rol}`,
  modules: (c) => [BusModule.voor(c), { module: SpiegelModule, controllers: [spiegelaar(rol)] }],
  entities: [],
  migraties: [...busMigraties, Spiegel1763900000000],
});
