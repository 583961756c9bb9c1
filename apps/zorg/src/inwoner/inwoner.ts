import { AntwoordZelf } from './antwoord-zelf.js';
import { Bladen } from './bladen.js';
import { GeefToegang } from './geef-toegang.js';
import { InlogController } from './http/inlog.controller.js';
import { Inwonerwacht } from './http/inwonerwacht.js';
import { MeelezersController } from './http/meelezers.controller.js';
import { MijnController } from './http/mijn.controller.js';
import { TeVaak } from './http/te-vaak.js';
import { ToegangController } from './http/toegang.controller.js';
import { VraagController } from './http/vraag.controller.js';
import { ZelfController } from './http/zelf.controller.js';
import { MeldAan } from './meld-aan.js';
import { Sessies } from './sessies.js';
import { Toegangen } from './store/toegangen.js';
import { ToonMijn } from './toon-mijn.js';
import { TrekToegangIn } from './trek-toegang-in.js';

/** The pages of the resident, and the codes to get in. */
export const INWONER_CONTROLLERS = [
  ToegangController,
  InlogController,
  MijnController,
  VraagController,
  ZelfController,
  MeelezersController,
];
export const INWONER = [
  GeefToegang,
  TrekToegangIn,
  Toegangen,
  MeldAan,
  Sessies,
  ToonMijn,
  AntwoordZelf,
  Bladen,
  Inwonerwacht,
  TeVaak,
];
