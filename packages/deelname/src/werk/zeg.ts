import { escalatie, type Datum, type Regioprofiel } from '@weerthuis/domain';

const DAG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `7 december` */
export const zegDag = (datum: Datum): string => DAG.format(new Date(datum));

/** `inkomen-geregeld` reads as `inkomen geregeld`: the codes of a region's plan are its own words. */
export const woorden = (code: string): string => code.replaceAll('-', ' ');

/** As `woorden`, at the start of a line. */
export const kopwoorden = (code: string): string => code.charAt(0).toUpperCase() + woorden(code).slice(1);

/** What happens when nobody does anything: the next step of the region's ladder against silence. */
export function zegAlsNiets(profiel: Regioprofiel, termijn: Datum, vandaag: Datum): string {
  const { trap, volgendeOp } = escalatie(profiel.escalatie, termijn, vandaag);
  const naar = profiel.escalatie[trap]?.naar;
  return naar
    ? `op ${zegDag(volgendeOp)} komt dit bij de ${naar}`
    : `op ${zegDag(volgendeOp)} vraagt de regio er weer om`;
}
