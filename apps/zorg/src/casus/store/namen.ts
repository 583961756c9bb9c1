import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';

const SQL = `
  SELECT l.casus, i.voornamen || ' ' || i.achternaam AS naam
  FROM zorg.lid l JOIN zorg.identiteit i ON i.lid = l.id
  WHERE l.rol = 'aanvrager' ORDER BY i.achternaam, i.voornamen, l.casus`;

/** The name of the aanvrager of each casus. */
export const leesNamen = (w: Werkeenheid): Promise<{ casus: Uuid; naam: string }[]> => w.em.query(SQL);
