import type { HandelingOpties } from '@weerthuis/platform';

/** What a command answers: the uuid of what it made or changed. */
export interface Id {
  id: string;
}

const begeleider = (doel: string): HandelingOpties => ({ rollen: ['begeleider'], doel });

/** Who registers, supports and answers for the person. */
export const BEGELEIDER = begeleider('u aanmelden voor een eigen woning');
export const BEGELEIDING = begeleider('u begeleiden in uw nieuwe huis');
/** Who may read a casus; what they see of it the disclosure table decides. */
export const LEZERS: HandelingOpties = {
  rollen: ['begeleider', 'planner'],
  doel: 'weten hoe het met uw aanmelding staat',
};
/** Who plans places and capacity. */
export const PLANNERS: HandelingOpties = { rollen: ['begeleider', 'planner'], doel: 'plekken en begeleiding verdelen' };
