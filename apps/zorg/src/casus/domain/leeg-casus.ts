import type { Oin, Uuid } from '@weerthuis/domain';

/** A casus of which nothing is known yet but who registered it. */
export const leegCasus = (id: Uuid, aanmelder: Oin) => ({
  id,
  versie: 1,
  aanmelder,
  stand: 'concept',
  herkomst: null,
  inVoorzieningSinds: null,
  plek: null,
  wet: null,
  urgentieGevraagd: false,
  hoofdbegeleider: null,
  wachtSinds: null,
  indicatieElders: null,
  ingediendOp: null,
  redenIngetrokken: null,
  sleutelOp: null,
  huurVanaf: null,
  verhuisdOp: null,
  ingeschrevenOp: null,
  plekVrijOp: null,
  terugkeergarantieTot: null,
  ondersteuningTot: null,
  overgenomenUit: null,
  kandidaat: null,
  overledenOp: null,
});
