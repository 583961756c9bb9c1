import { BEGIN } from '../binnenkomend/behandelaar.js';
import { BEWAAR, SCHUIF_OP } from '../binnenkomend/bewaar-inbox.js';
import { GELEZEN } from '../binnenkomend/gelezen.js';
import { LEES } from '../binnenkomend/inboxrij.js';
import { MERK, TEL } from '../binnenkomend/stand.js';

/** The statements of the inbox as they are, for whoever compares what happens around them. */
export const inboxzinnen = {
  bewaar: BEWAAR,
  schuifOp: SCHUIF_OP,
  gelezen: GELEZEN,
  lees: LEES,
  tel: TEL,
  begin: BEGIN,
  merk: MERK,
};
