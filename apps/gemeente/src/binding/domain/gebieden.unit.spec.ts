import { describe, expect, it } from '@jest/globals';
import { wijkenVan } from '@weerthuis/domain';
import { eisGebieden } from './gebieden.js';

describe('binding', () => {
  const [wijkInTilburg] = wijkenVan('GM0855');

  it('kan aan een gemeente en aan een wijk daarin', () => {
    expect(() => eisGebieden(['GM0855'], [wijkInTilburg?.code ?? ''])).not.toThrow();
  });

  it('kan niet aan een gebied dat niet bestaat of buiten de gemeente ligt', () => {
    expect(() => eisGebieden(['GM9999'])).toThrow(
      expect.objectContaining({ code: 'gebied-onbekend', veld: 'gemeenten' }),
    );
    expect(() => eisGebieden(['GM0855'], ['WK085599'])).toThrow(expect.objectContaining({ veld: 'wijken' }));
    expect(() => eisGebieden(['GM0766'], [wijkInTilburg?.code ?? ''])).toThrow(
      expect.objectContaining({ code: 'wijk-buiten-gemeente' }),
    );
  });
});
