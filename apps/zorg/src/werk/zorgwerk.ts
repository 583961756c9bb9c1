import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { Werkbronnen, type Werkbron } from '@weerthuis/werkplek';
import { concepten } from '../aanmelding/werk-concepten.js';
import { clientvragen } from '../antwoord/werk-clientvragen.js';
import { begeleidingsplannen } from '../begeleiding/werk-plannen.js';
import { Casussen } from '../casus/store/casussen.js';
import { dubbelen } from '../dubbel/werk-dubbelen.js';
import { bezichtigingen } from '../identiteit/werk-bezichtigingen.js';
import { vrijTeGeven } from '../identiteit/werk-vrijgaven.js';
import { landingen } from '../landing/werk-landingen.js';
import { momenten } from '../nazorg/werk-momenten.js';
import { omklappen } from '../nazorg/werk-omklappen.js';
import { signalen } from '../nazorg/werk-signalen.js';
import { handtekeningen } from '../overeenkomst/werk-handtekeningen.js';
import { vrijePlekken } from '../plekken/werk-plekken.js';
import { vergissingen } from '../vergissing/werk-vergissingen.js';
import { verhuizingen } from '../verhuizing/werk-verhuizingen.js';
import { woonklaren } from '../woonklaar/werk-woonklaren.js';
import type { Casuswerk, Omgeving, Rij, Zorgbron } from './bron.js';
import { metNummers } from './nummers.js';

/** Everything that asks something of the employees of zorg, besides what every party is asked: tasks, questions to the organisation, decisions, gaps. */
export const ZORGBRONNEN = [
  concepten,
  woonklaren,
  dubbelen,
  vergissingen,
  clientvragen,
  vrijTeGeven,
  bezichtigingen,
  handtekeningen,
  begeleidingsplannen,
  verhuizingen,
  vrijePlekken,
  momenten,
  signalen,
  omklappen,
  landingen,
] as const;

/** Puts the sources of zorg in the work queue. */
@Injectable()
export class Zorgwerk implements OnModuleInit {
  private readonly omgeving: Omgeving;

  constructor(
    private readonly bronnen: Werkbronnen,
    convenant: ConvenantDienst,
    casussen: Casussen,
  ) {
    this.omgeving = { convenant, casussen };
  }

  onModuleInit(): void {
    for (const bron of ZORGBRONNEN) this.bronnen.registreer(alsWerkbron(bron as unknown as Zorgbron, this.omgeving));
  }
}

const alsWerkbron = ({ naam, rollen, uit, lees, toon }: Zorgbron, o: Omgeving): Werkbron<Rij, Casuswerk> => ({
  naam,
  rollen,
  uit,
  lees: async (w: Werkeenheid) => metNummers(w, await lees(w, o)),
  betrokkene: ({ casus }) => casus ?? [],
  sleutel: ({ sleutel }) => sleutel,
  toon(rij, { vandaag }) {
    const { convenant } = o;
    return {
      soort: naam,
      ...(rij.casus && { casus: rij.casus }),
      ...(rij.casusnummer && { casusnummer: rij.casusnummer }),
      aanZet: convenant.mij.titel,
      pad: `/casussen/${rij.casus ?? ''}`,
      ...toon(rij, { vandaag, profiel: convenant.profiel }),
    };
  },
});
