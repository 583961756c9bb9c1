import type { Datum } from '@weerthuis/domain';

interface Stand {
  soort?: string;
  uitkeringen?: readonly { stand: string; vanaf: Datum | null }[];
  volwassenen?: number;
  aangeboden?: Datum;
}

/** What the money of a household asks before the key. Whose turn it is, is only said when it is not ours. */
export function zegInkomenstaak(t: Stand, dag: (op: Datum) => string): { titel: string; zin: string; aanZet?: string } {
  if (t.soort === 'overdracht') return zegOverdracht(t, dag);
  const titel = 'Regel het inkomen vóór de sleutel';
  const { uitkeringen = [], volwassenen } = t;
  const open = uitkeringen.filter(({ stand }) => stand === 'aangevraagd').length;
  if (open > 0)
    return { titel, zin: `Beslis over ${open === 1 ? 'één aanvraag' : `${open} aanvragen`} voor een uitkering.` };
  if (volwassenen === 0)
    return {
      titel,
      zin: 'De zorgorganisatie gaf nog niet vrij om wie het gaat.',
      aanZet: 'De zorgorganisatie',
    };
  if (uitkeringen.length === 0) return { titel, zin: 'Er is nog geen uitkering aangevraagd.' };
  const vanaf = uitkeringen.flatMap((u) => (u.stand === 'toegekend' && u.vanaf ? [u.vanaf] : [])).sort()[0];
  return {
    titel,
    zin: vanaf
      ? `Een uitkering loopt vanaf ${dag(vanaf)}. Kijk of alles geregeld is.`
      : 'Geen uitkering is toegekend. Kijk wat er anders kan.',
  };
}

const zegOverdracht = ({ aangeboden }: Stand, dag: (op: Datum) => string): ReturnType<typeof zegInkomenstaak> =>
  aangeboden
    ? {
        titel: 'Overdracht van het inkomen',
        zin: `Aangeboden op ${dag(aangeboden)}; de andere gemeente aanvaardde nog niet.`,
        aanZet: 'De gemeente van vestiging',
      }
    : {
        titel: 'Draag het inkomen over',
        zin: 'De persoon gaat in een andere gemeente wonen; spreek af wie tot wanneer betaalt.',
      };
