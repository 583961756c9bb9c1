import {
  VraagBeantwoordCorporatie,
  VraagBeantwoordGemeente,
  VraagBeantwoordMatching,
  VraagBeantwoordZorg,
  VraagGesteldCorporatie,
  VraagGesteldGemeente,
  VraagGesteldMatching,
  VraagGesteldZorg,
  VraagIngetrokkenCorporatie,
  VraagIngetrokkenGemeente,
  VraagIngetrokkenMatching,
  VraagIngetrokkenZorg,
  type ViewClass,
} from '@weerthuis/contracts';
import type { Partijrol } from '@weerthuis/domain';

type Perrol = Record<Partijrol, ViewClass>;

export const GESTELD: Perrol = {
  zorg: VraagGesteldZorg,
  gemeente: VraagGesteldGemeente,
  corporatie: VraagGesteldCorporatie,
  matching: VraagGesteldMatching,
};
export const BEANTWOORD: Perrol = {
  zorg: VraagBeantwoordZorg,
  gemeente: VraagBeantwoordGemeente,
  corporatie: VraagBeantwoordCorporatie,
  matching: VraagBeantwoordMatching,
};
export const INGETROKKEN: Perrol = {
  zorg: VraagIngetrokkenZorg,
  gemeente: VraagIngetrokkenGemeente,
  corporatie: VraagIngetrokkenCorporatie,
  matching: VraagIngetrokkenMatching,
};
