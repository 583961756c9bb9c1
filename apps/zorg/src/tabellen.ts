import { BesluitEntiteit } from './aanmelding/store/besluit.entiteit.js';
import { DaginvullingEntiteit } from './begeleiding/store/daginvulling.entiteit.js';
import { EigenInkomenEntiteit } from './begeleiding/store/eigen-inkomen.entiteit.js';
import { OndersteuningEntiteit } from './begeleiding/store/ondersteuning.entiteit.js';
import { BegeleidingsplanEntiteit } from './begeleiding/store/plan.entiteit.js';
import { CapaciteitEntiteit } from './capaciteit/store/capaciteit.entiteit.js';
import { ReserveringEntiteit } from './capaciteit/store/reservering.entiteit.js';
import { CasusEntiteit } from './casus/store/casus.entiteit.js';
import { IdentiteitEntiteit } from './casus/store/identiteit.entiteit.js';
import { LidEntiteit } from './casus/store/lid.entiteit.js';
import { VertegenwoordigerEntiteit } from './casus/store/vertegenwoordiger.entiteit.js';
import { DubbelEntiteit } from './dubbel/store/dubbel.entiteit.js';
import { InwonertoegangEntiteit } from './inwoner/store/toegang.entiteit.js';
import { GroepstellingEntiteit } from './groepstelling/store/groepstelling.entiteit.js';
import { BezichtigingEntiteit } from './identiteit/store/bezichtiging.entiteit.js';
import { IdentiteitsvrijgaveEntiteit } from './identiteit/store/vrijgave.entiteit.js';
import { LandingEntiteit } from './landing/store/landing.entiteit.js';
import { EvaluatieEntiteit } from './nazorg/store/evaluatie.entiteit.js';
import { NazorgmomentEntiteit } from './nazorg/store/moment.entiteit.js';
import { OmklapEntiteit } from './nazorg/store/omklap.entiteit.js';
import { SignaalEntiteit } from './nazorg/store/signaal.entiteit.js';
import { TerugvalEntiteit } from './nazorg/store/terugval.entiteit.js';
import { OvereenkomstEntiteit } from './overeenkomst/store/overeenkomst.entiteit.js';
import { OnderbrekingEntiteit } from './onderbreking/store/onderbreking.entiteit.js';
import { PlekEntiteit } from './plekken/store/plek.entiteit.js';
import { WachtendeEntiteit } from './plekken/store/wachtende.entiteit.js';
import { VergissingEntiteit } from './vergissing/store/vergissing.entiteit.js';
import { ToestemmingEntiteit } from './toestemming/store/toestemming.entiteit.js';
import { WoonklaarEntiteit } from './woonklaar/store/woonklaar.entiteit.js';
import { WoonprofielEntiteit } from './woonprofiel/store/woonprofiel.entiteit.js';
import { Clienten1760000000400 } from './migraties/1760000000400-clienten.js';
import { Begeleiding1760000000410 } from './migraties/1760000000410-begeleiding.js';
import { NaDeSleutel1760000000420 } from './migraties/1760000000420-na-de-sleutel.js';
import { Einde1760000000460 } from './migraties/1760000000460-einde.js';
import { Dubbel1763950000000 } from './migraties/1763950000000-dubbel.js';
import { Groepstelling1764063000000 } from './migraties/1764063000000-groepstelling.js';
import { Landing1764500000200 } from './migraties/1764500000200-landing.js';
import { Inwoner1763970000000 } from './migraties/1763970000000-inwoner.js';
import { Vergissing1763950000001 } from './migraties/1763950000001-vergissing.js';
import { Onderbreking1760000000450 } from './migraties/1760000000450-onderbreking.js';
import { Signaal1763940000200 } from './migraties/1763940000200-signaal.js';
import { Startstand1760000000440 } from './migraties/1760000000440-startstand.js';
import { Kandidaat1760000000430 } from './migraties/1760000000430-kandidaat.js';

/** For the explicit lists of the AppDefinitie. */
export const zorgEntiteiten = [
  BesluitEntiteit,
  DaginvullingEntiteit,
  EigenInkomenEntiteit,
  OndersteuningEntiteit,
  BegeleidingsplanEntiteit,
  CapaciteitEntiteit,
  ReserveringEntiteit,
  CasusEntiteit,
  IdentiteitEntiteit,
  LidEntiteit,
  VertegenwoordigerEntiteit,
  DubbelEntiteit,
  VergissingEntiteit,
  InwonertoegangEntiteit,
  BezichtigingEntiteit,
  IdentiteitsvrijgaveEntiteit,
  EvaluatieEntiteit,
  NazorgmomentEntiteit,
  OmklapEntiteit,
  SignaalEntiteit,
  TerugvalEntiteit,
  OvereenkomstEntiteit,
  OnderbrekingEntiteit,
  PlekEntiteit,
  WachtendeEntiteit,
  ToestemmingEntiteit,
  WoonklaarEntiteit,
  WoonprofielEntiteit,
  GroepstellingEntiteit,
  LandingEntiteit,
];
export const zorgMigraties = [
  Clienten1760000000400,
  Begeleiding1760000000410,
  NaDeSleutel1760000000420,
  Kandidaat1760000000430,
  Startstand1760000000440,
  Onderbreking1760000000450,
  Einde1760000000460,
  Signaal1763940000200,
  Dubbel1763950000000,
  Vergissing1763950000001,
  Inwoner1763970000000,
  Groepstelling1764063000000,
  Landing1764500000200,
];
