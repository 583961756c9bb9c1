import { describe, expect, it } from '@jest/globals';
import { zegInkomenstaak } from './zeg-inkomenstaak.js';

const zeg = (t: Parameters<typeof zegInkomenstaak>[0]) => zegInkomenstaak(t, (op) => op);
const inkomen = { soort: 'inkomen-geregeld', volwassenen: 1 };

describe('wat het inkomen vóór de sleutel vraagt', () => {
  it('is wachten zolang niemand zei om wie het gaat', () => {
    expect(zeg({ ...inkomen, volwassenen: 0 })).toMatchObject({ aanZet: 'De zorgorganisatie' });
  });

  it('is aanvragen, en daarna beslissen', () => {
    expect(zeg(inkomen).zin).toBe('Er is nog geen uitkering aangevraagd.');
    const gevraagd = [{ stand: 'aangevraagd', vanaf: null }];
    expect(zeg({ ...inkomen, uitkeringen: gevraagd }).zin).toBe('Beslis over één aanvraag voor een uitkering.');
    expect(zeg({ ...inkomen, uitkeringen: [...gevraagd, ...gevraagd] }).zin).toContain('2 aanvragen');
  });

  it('zegt vanaf wanneer het loopt, of dat het nee was', () => {
    const [later, eerder] = ['2026-12-01', '2026-11-01'].map((vanaf) => ({ stand: 'toegekend', vanaf }));
    expect(zeg({ ...inkomen, uitkeringen: [later, eerder] as never }).zin).toContain('vanaf 2026-11-01');
    expect(zeg({ ...inkomen, uitkeringen: [{ stand: 'afgewezen', vanaf: null }] }).zin).toContain('Geen uitkering');
  });

  it('wacht na een aanbod op de andere gemeente', () => {
    expect(zeg({ soort: 'overdracht' }).titel).toBe('Draag het inkomen over');
    expect(zeg({ soort: 'overdracht', aangeboden: '2026-11-20' })).toMatchObject({
      aanZet: 'De gemeente van vestiging',
    });
  });

  it('zegt zonder de sporen niet meer dan wat er moet', () => {
    expect(zeg({ soort: 'inkomen-geregeld' })).not.toHaveProperty('aanZet');
  });
});
