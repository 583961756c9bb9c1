import { f1 } from './f01-gedood.js';
import { f2 } from './f02-herhaald.js';
import { f3 } from './f03-broker-gedood.js';
import { f4 } from './f04-broker-leeg.js';
import { f5 } from './f05-database-gedood.js';
import { f6 } from './f06-afgesneden.js';
import { f7 } from './f07-slechte-lijn.js';
import { f8 } from './f08-dubbel.js';
import { f9 } from './f09-geschud.js';
import { f10 } from './f10-schrijvers.js';
import { f11 } from './f11-gif.js';
import { f12 } from './f12-versies.js';
import { f16 } from './f16-achterstand.js';
import { f17 } from './f17-van-voren-af.js';
import { f18 } from './f18-nieuwkomer.js';
import { f20 } from './f20-laatste-woning.js';
import { f22 } from './f22-teruggezet.js';
import { f26 } from './f26-relais.js';
import { f27 } from './f27-topic.js';
import { f28 } from './f28-vervalst.js';
import { w1 } from './w1-wandeling.js';
import type { Fout } from './fout.js';

/**
 * All faults, in the order in which they are played. Up to F25 the numbers are those of the reliability plan; from F26 they
 * are our own: fencing of the relay, a mailbox that is taken away, forgery. W1 breaks nothing: it walks.
 */
export const FOUTEN: readonly Fout[] = [
  ...f1,
  f2,
  f3,
  f4,
  f5,
  ...f6,
  ...f7,
  f8,
  f9,
  f10,
  ...f11,
  ...f12,
  f16,
  ...f17,
  f18,
  f20,
  ...f22,
  f26,
  ...f27,
  f28,
  w1,
];
