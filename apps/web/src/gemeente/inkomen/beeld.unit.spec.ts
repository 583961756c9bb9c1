import { describe, expect, it } from '@jest/globals';
import { gatdagen, inkomenbeeld } from './beeld.js';

const spoor = (vanaf: string | null, stand = 'toegekend', tot: string | null = null) => ({
  soort: 'uitkering',
  stand,
  vanaf,
  tot,
});
const SLEUTEL = '2026-04-01';

describe('het inkomen rond de sleutel', () => {
  it('sluit aan als de uitkering op de sleuteldag loopt', () => {
    expect(inkomenbeeld([spoor('2026-04-01')], [], SLEUTEL).stand).toBe('sluit-aan');
  });

  it('heeft een gat tot de dag voor de uitkering begint', () => {
    const beeld = inkomenbeeld([spoor('2026-04-08')], [], SLEUTEL);
    expect(beeld.gat).toEqual({ van: '2026-04-01', tot: '2026-04-07' });
    expect(gatdagen(beeld.gat ?? { van: '' })).toBe(7);
  });

  it('is onbekend zolang er alleen is aangevraagd', () => {
    expect(inkomenbeeld([spoor(null, 'aangevraagd')], [], SLEUTEL).stand).toBe('onbekend');
  });

  it('telt wat de andere gemeente betaalt mee, en ziet de dag ertussen', () => {
    const over = [{ stand: 'aanvaard', uitkeringTot: '2026-04-03', uitkeringVanaf: null }];
    expect(inkomenbeeld([spoor('2026-04-04')], over, SLEUTEL).stand).toBe('sluit-aan');
    expect(inkomenbeeld([spoor('2026-04-05')], over, SLEUTEL).gat).toEqual({ van: '2026-04-04', tot: '2026-04-04' });
  });

  it('ziet dat een uitkering stopt en niets volgt', () => {
    expect(inkomenbeeld([spoor('2026-01-01', 'toegekend', '2026-04-30')], [], SLEUTEL).gat).toEqual({
      van: '2026-05-01',
    });
  });
});
