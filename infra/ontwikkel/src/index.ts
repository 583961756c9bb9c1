export { voerUit } from './opdracht/voer-uit.js';
export { leesOpties, type Startopties } from './opdracht/opties.js';
export { startRegio, type Hulp, type LopendeRegio } from './regio/start-regio.js';
export { laadDemo } from './regio/laad-demo.js';
export { leesRegiobestand, type Regiobestand, type RegioGebruiker, type RegioInstantie } from './regio/regiobestand.js';
export { richtIn } from './opdracht/richt-in.js';
export { start as startOpdracht } from './opdracht/start.js';
export { bus } from './bus/bus.js';
