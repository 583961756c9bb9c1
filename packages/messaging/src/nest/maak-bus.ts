import { Log, type Gezondheid, type InstantieConfig, type Werkplaats } from '@weerthuis/platform';
import type { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { Berichtenbeheer } from '../beheer/berichtenbeheer.js';
import { maakBusmetingen } from '../beheer/metingen.js';
import { Peiling } from '../beheer/peiling.js';
import { Standen } from '../beheer/standen.js';
import { Afdrukken } from '../afdruk/afdrukken.js';
import { Afdrukronde } from '../afdruk/ronde.js';
import { Herzending } from '../archief/herzending.js';
import { Behandelaar } from '../binnenkomend/behandelaar.js';
import { Keuring } from '../binnenkomend/keuring.js';
import { leesGelezen } from '../binnenkomend/gelezen.js';
import { Ontvanger } from '../binnenkomend/ontvanger.js';
import { Ploeg } from '../binnenkomend/ploeg.js';
import { haalTerug } from '../binnenkomend/stand.js';
import { Werker } from '../binnenkomend/werker.js';
import { ConvenantDienst } from '../convenant/convenant-dienst.js';
import { BekendeStromen } from '../herstel/bekende-stromen.js';
import { Bewaker } from '../herstel/bewaker.js';
import { Herstel } from '../herstel/herstel.js';
import { herstelfeiten } from '../herstel/herstelfeiten.js';
import { Hervatting } from '../herstel/hervatting.js';
import { Weesboek } from '../herstel/weesboek.js';
import { standaardOpties, type BusOpties } from '../instantie/opties.js';
import { topics } from '../instantie/topics.js';
import { Wekkers } from '../instantie/wekkers.js';
import { Zelf } from '../instantie/zelf.js';
import { Busfeiten } from '../omroep/busfeiten.js';
import { Omroep } from '../omroep/omroep.js';
import { Bewijzen } from '../ontvangst/bewijzen.js';
import { Bewijzer } from '../ontvangst/bewijzer.js';
import { Busopruimer } from '../opruimen/opruimer.js';
import { Beantwoorder } from '../opnieuw/beantwoorder.js';
import { Vrager } from '../opnieuw/vrager.js';
import { Waakronde } from '../opnieuw/waakronde.js';
import { Relais } from '../relais/relais.js';
import { Persoonssleutels } from '../sleutels/persoonssleutel.js';
import { Sleutelbos } from '../sleutels/sleutelbos.js';
import { Sleutelmap } from '../sleutels/sleutelmap.js';
import { Sleutelring } from '../sleutels/sleutelring.js';
import { Bus } from '../uitgaand/bus.js';
import { Uitgang } from '../uitgaand/uitgang.js';
import { maakKafka } from '../vervoer/kafka-client.js';
import { KafkaVervoer } from '../vervoer/kafka-vervoer.js';
import { Postvak } from '../vervoer/postvak.js';
import type { Abonnement } from '../vervoer/vervoer.js';
import { BusTransport, type Bedrijf } from './bus-transport.js';

/** What the bus needs of the platform. */
export interface Omgeving {
  config: InstantieConfig;
  database: DataSource;
  werkplaats: Werkplaats;
  log: Log;
  register: Registry;
  gezondheid: Gezondheid;
}

/** The parts that an app may use, and the transport that runs the rest. */
export interface Busdelen {
  bus: Bus;
  convenant: ConvenantDienst;
  persoonssleutels: Persoonssleutels;
  standen: Standen;
  herstel: Herstel;
  beheer: Berichtenbeheer;
  afdrukken: Afdrukken;
  transport: BusTransport;
}

const KEYS_NAKIJKEN = 6 * 3_600_000;

/** Makes the bus of one instance; starts nothing. @throws ConvenantFout when the convenant does not hold */
export async function maakBus(e: Omgeving, over: Partial<BusOpties> = {}): Promise<Busdelen> {
  const { config: c, database, log } = e;
  const { oin, regio, rol } = c;
  const convenant = await ConvenantDienst.open(c.convenantPad, { oin, regio, rol });
  const map = new Sleutelmap(c.sleutelmap);
  const bos = await Sleutelbos.open(map, { oin, regio });
  const standen = new Standen(database, regio);
  const o: BusOpties = { ...standaardOpties(c), ...over };
  o.alarm = (a) => {
    log.let(`bus.${a.soort}`, { reden: a.tekst });
    telAlarm(a);
    over.alarm?.(a);
    if (a.soort === 'gat') waakronde.wek();
  };

  const wekkers = new Wekkers();
  const zelf = new Zelf(database, oin, rol, regio);
  const ring = new Sleutelring(convenant, database, regio);
  const persoonssleutels = new Persoonssleutels(map, regio);
  const uitgang = new Uitgang(zelf, convenant, ring);
  const bewijzen = new Bewijzen(database, zelf);
  // kafkajs reports every retry as an error; what does not heal comes out as an alarm.
  if (!c.kafka.tls && !c.ontwikkel) log.let('bus.onversleuteld', { reden: 'KAFKA_TLS is nee' });
  const kafka = maakKafka(c.kafka, c.naam, (_niveau, tekst) => log.spoor('kafka', { reden: tekst }));
  const postvak = new Postvak(kafka, topics.in(regio, oin), topics.groep(regio, oin));
  const telAlarm = maakBusmetingen(e.register, {
    standen,
    postvak: () => postvak.lees(),
    leest: () => abonnement?.actief ?? false,
  });
  const vervoer = new KafkaVervoer(kafka, {
    sessietijd: o.sessietijd,
    voorInleveren: () => o.faalpunt('na-inbox-voor-offset'),
    eerstInleveren: o.sabotage.has('inleveren-voor-opslaan'),
    blijftGebroken: o.sabotage.has('blijft-gebroken'),
    gebroken: (fout) => {
      o.alarm({ soort: 'verbinding', tekst: fout.message });
      relais.kijkNa();
    },
  });
  const herzending = new Herzending(convenant, ring);
  const vrager = new Vrager(zelf, convenant, uitgang);
  const beantwoorder = new Beantwoorder(zelf, database, ring, herzending);
  const bekend = new BekendeStromen(zelf, uitgang);
  const hervatting = new Hervatting(zelf, database, convenant, herzending, bekend, vrager);
  const opnieuw = herstelfeiten(beantwoorder, bekend, new Weesboek(zelf, uitgang, o), () => waakronde.wek());
  const afdrukken = new Afdrukken({ zelf, convenant, uitgang, wekkers, o });
  const busfeiten = new Busfeiten(convenant, ring, persoonssleutels, [...opnieuw, ...afdrukken.handlers]);
  const transport = new BusTransport(busfeiten);
  const behandelaar = new Behandelaar(zelf, database, e.werkplaats, convenant, bos, transport, o);
  const keuring = new Keuring(zelf, convenant, ring, o.sabotage);
  const ontvanger = new Ontvanger(regio, database, keuring, bewijzen, () => vervoer.cluster(), wekkers, o);
  const relais = new Relais(c.databaseUrl, zelf, bos, vervoer, new Bewaker(zelf, vervoer, hervatting, o), o);
  const bewijzer = new Bewijzer(zelf, database, bos, vervoer, o);
  const omroep = new Omroep(zelf, database, convenant, bos, persoonssleutels, uitgang);
  let gestopt = false;
  const storing = (fout: Error) => log.fout('bus.storing', fout);
  const werker = new Werker(zelf, database, behandelaar, wekkers, o, () => gestopt);
  const ploeg = new Ploeg({ gelijktijdig: o.gelijktijdig, werkAf: (k) => werker.werkAf(k), mislukt: storing });
  const peiling = new Peiling(database, regio, o.polling, wekkers, () => ontvanger.herkeur(), storing);
  const afdrukronde = new Afdrukronde(database, regio, afdrukken.eigenaar, () => relais.wek(), storing);
  const opruimer = new Busopruimer(database, regio, storing);
  const waakronde = new Waakronde({
    ...{ database, regio, convenant, sleutels: ring, vrager, beantwoorder, o, mislukt: storing },
    verzonden: () => relais.wek(),
    hermeld: () => meld(gelezen),
  });
  wekkers.relais = () => relais.wek();
  wekkers.werker = (stromen) => ploeg.wek(stromen);
  wekkers.ontvangst = (bronnen) => bewijzer.wek(bronnen);

  let abonnement: Abonnement | undefined;
  let omroepwekker: NodeJS.Timeout | undefined;
  let gelezen: string[] = [];
  const meld = (typen: string[]) => omroep.meld(typen).then(() => relais.wek(), storing);
  hervatting.hermeld = () => meld(gelezen);
  const bedrijf: Bedrijf = {
    async begin(typen) {
      gelezen = typen;
      await ring.laad();
      await zelf.incarnatie();
      await haalTerug(database, regio, gelezen);
      await meld(gelezen);
      const inbox = topics.in(regio, oin);
      abonnement = await vervoer.abonneer(
        inbox,
        topics.groep(regio, oin),
        (s) => ontvanger.verwerk(s),
        () => leesGelezen(database, regio, inbox),
      );
      relais.begin();
      peiling.begin();
      waakronde.begin();
      afdrukronde.begin();
      opruimer.begin();
      omroepwekker = setInterval(() => void meld(gelezen), KEYS_NAKIJKEN).unref();
    },
    async stop() {
      gestopt = true;
      clearInterval(omroepwekker);
      await abonnement?.stop();
      await peiling.stop();
      await afdrukronde.stop();
      await opruimer.stop();
      await waakronde.stop();
      await ploeg.stop();
      await relais.stop();
      await bewijzer.stop();
      await vervoer.sluit();
    },
  };
  e.gezondheid.meld('bus', () =>
    abonnement?.actief ? Promise.resolve() : Promise.reject(new Error('de bus leest nog niet uit het eigen postvak')),
  );
  transport.leid(bedrijf);
  return {
    bus: new Bus(zelf, uitgang, wekkers, bewijzen),
    convenant,
    persoonssleutels,
    standen,
    herstel: new Herstel(zelf, database, convenant, vrager, wekkers),
    beheer: new Berichtenbeheer(wekkers),
    afdrukken,
    transport,
  };
}
