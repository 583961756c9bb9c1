import { metVerbinding } from '@weerthuis/testkit';
import { pauze, terwijl, type Fout } from './fout.js';

const BREEK = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'weerthuis-relais' and datname like $1`;

export const f26: Fout = {
  naam: 'F26/relais',
  beschrijving: 'het relais verliest zijn slot midden in het zenden, telkens weer',
  inKort: true,
  zaden: 3,
  async doe(p) {
    const { o } = p;
    const regio = `${o.profiel.regio.replaceAll('-', '_')}%`;
    await terwijl(p, 2, () =>
      metVerbinding(o.servers.beheerUrl, async (db) => {
        for (let keer = 0; keer < (p.kort ? 6 : 20); keer++) {
          await pauze(100 + p.gooi(600));
          await db.query(BREEK, [regio]);
        }
      }),
    );
  },
};
