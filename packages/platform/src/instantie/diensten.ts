import type { DataSource } from 'typeorm';
import type { Registry } from 'prom-client';
import { Verzegelaar } from '../audit/verzegelaar.js';
import type { InstantieConfig } from '../config/instantie-config.js';
import { Veranderingen } from '../eenheid/veranderingen.js';
import { Werkplaats } from '../eenheid/werkplaats.js';
import type { Werkdiensten } from '../eenheid/werkeenheid.js';
import { Gezondheid } from '../gezondheid/gezondheid.js';
import { maakMetingen, type Metingen } from '../gezondheid/metingen.js';
import { Tokens } from '../identiteit/tokens.js';
import { Klok } from '../klok/klok.js';
import { Log } from '../log/log.js';
import type { Betrokkenesleutel } from '../logboek/betrokkenesleutel.js';
import { Logboek } from '../logboek/logboek.js';
import { maakVerantwoorder } from '../logboek/verantwoord.js';
import { Opruimer } from '../poort/opruimer.js';
import { Poort } from '../poort/poort.js';
import { Post } from '../post/post.js';
import { Postbode } from '../post/postbode.js';
import { trekWekkerIn, zetWekker } from '../wekker/wekkers.js';
import { Wekkerdienst } from '../wekker/wekkerdienst.js';

/** Everything the platform makes for one instance. Nothing of it is shared between instances. */
export interface Diensten {
  config: InstantieConfig;
  database: DataSource;
  log: Log;
  klok: Klok;
  werkplaats: Werkplaats;
  veranderingen: Veranderingen;
  logboek: Logboek;
  poort: Poort;
  wekkers: Wekkerdienst;
  verzegelaar: Verzegelaar;
  opruimer: Opruimer;
  bode: Postbode | undefined;
  post: Post;
  tokens: Tokens;
  gezondheid: Gezondheid;
  metingen: Metingen;
  register: Registry;
}

/** Makes the parts and ties them together; starts nothing. */
export function maakDiensten(
  config: InstantieConfig,
  database: DataSource,
  sleutel: Betrokkenesleutel,
  log: Log,
): Diensten {
  const klok = new Klok(config.klokBeweegbaar);
  const logboek = new Logboek(sleutel);
  const veranderingen = new Veranderingen();
  const metingen = maakMetingen(config.naam, database);
  const verzegelaar = new Verzegelaar(database, (fout) => log.fout('audit.verzegelen-mislukt', fout));
  const auditGeschreven = () => verzegelaar.wek();
  const werk: Werkdiensten = {
    klok,
    regio: config.regio,
    verantwoord: maakVerantwoorder(logboek, auditGeschreven),
    verwerking: (w, v) => logboek.schrijf(w, v),
    zetWekker: (w, opdracht) => {
      zetWekker(w, opdracht);
      w.naCommit(() => wekkers.wek());
    },
    trekWekkerIn,
    veranderd: () => veranderingen.meld(),
  };
  const werkplaats = new Werkplaats(database, werk);
  const wekkers: Wekkerdienst = new Wekkerdienst({
    database,
    werkplaats,
    klok,
    oin: config.oin,
    meld: (soort, uitkomst) => {
      metingen.wekkers.inc({ soort, uitkomst: uitkomst === 'gelukt' ? 'gelukt' : 'mislukt' });
      if (uitkomst !== 'gelukt') log.let('wekker.mislukt', { soort, uitkomst });
    },
    meldFout: (fout) => log.fout('wekker.storing', fout),
  });
  const poort = new Poort({ database, werkplaats, rol: config.rol, oin: config.oin, auditGeschreven });
  const bode = config.smtp
    ? new Postbode({
        database,
        smtp: config.smtp,
        afzender: config.afzender ?? 'bericht@weerthuis.invalid',
        oin: config.oin,
        meldFout: (fout) => log.fout('post.storing', fout),
      })
    : undefined;
  const gezondheid = new Gezondheid();
  gezondheid.meld('database', async () => void (await database.query('SELECT 1')));
  return {
    config,
    database,
    log,
    klok,
    werkplaats,
    veranderingen,
    logboek,
    poort,
    wekkers,
    verzegelaar,
    opruimer: new Opruimer(database, (fout) => log.fout('opruimen-mislukt', fout)),
    bode,
    post: new Post(bode),
    tokens: new Tokens(config),
    gezondheid,
    metingen,
    register: metingen.register,
  };
}
