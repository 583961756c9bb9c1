import { weiger } from '@weerthuis/domain';

/** The message is not in a state in which this can be done. */
export const weigerStand = (volg: string, stand: string, eis: string): never =>
  weiger({
    code: 'bericht-in-andere-stand',
    soort: 'conflict',
    titel: 'Dit bericht is al verder.',
    detail: `Bericht ${volg} heeft de stand ${stand}; dit kan alleen met een bericht dat ${eis}. Haal de lijst opnieuw op. Er is niets gewijzigd.`,
  });

/** Nothing is held for the given reason. */
export const weigerNiemand = (): never =>
  weiger({
    code: 'oorzaak-zonder-berichten',
    soort: 'onbekend',
    titel: 'Er is niets vastgehouden om deze reden.',
    detail:
      'Geen bericht wordt vastgehouden met precies deze oorzaak. Neem haar letterlijk over uit de lijst. Er is niets gewijzigd.',
  });
