import type { Partij, Regioprofiel } from '@weerthuis/domain';

/** Who plays which part in a scenario. */
export interface Rolverdeling {
  zorg: Partij;
  herkomst: Partij;
  vestiging: Partij;
  corporatie: Partij;
  /** Another corporatie, that has nothing to do with it. */
  vreemde: Partij;
}

/** Named parts in the regions whose story the sources tell; elsewhere the first party that can. */
const VAST: Record<
  string,
  { recht: Partial<Record<keyof Rolverdeling, string>>; over: Partial<Record<keyof Rolverdeling, string>> }
> = {
  'hart-van-brabant': {
    recht: { zorg: 'traverse', herkomst: 'tilburg', vestiging: 'tilburg', corporatie: 'tiwos', vreemde: 'woonveste' },
    over: { zorg: 'ribw-brabant', herkomst: 'waalwijk', vestiging: 'oisterwijk', corporatie: 'leystromen' },
  },
  drenthe: {
    recht: { zorg: 'cosis', herkomst: 'assen', vestiging: 'assen', corporatie: 'actium', vreemde: 'domesta' },
    over: { zorg: 'leger-des-heils', herkomst: 'meppel', vestiging: 'noordenveld', corporatie: 'woonborg' },
  },
};

/** `recht`: everything in one gemeente. `over`: over the gemeente border. */
export function verdeel(profiel: Regioprofiel, soort: 'recht' | 'over'): Rolverdeling {
  const vast = VAST[profiel.regio]?.[soort] ?? {};
  const partij = (deel: keyof Rolverdeling, kan: (p: Partij) => boolean): Partij => {
    const gevonden = profiel.partijen.find((p) => (vast[deel] ? p.naam === vast[deel] : kan(p)));
    if (!gevonden) throw new Error(`${profiel.regio}: niemand kan ${deel} zijn`);
    return gevonden;
  };
  const herkomst = partij('herkomst', (p) => p.rol === 'gemeente');
  const vestiging = partij(
    'vestiging',
    (p) => p.rol === 'gemeente' && (soort === 'recht' ? p === herkomst : p !== herkomst),
  );
  const corporatie = partij(
    'corporatie',
    (p) => p.rol === 'corporatie' && p.werkgebied.waarde.includes(vestiging.gemeentecode ?? ''),
  );
  return {
    herkomst,
    vestiging,
    corporatie,
    zorg: partij('zorg', (p) => p.rol === 'zorg'),
    vreemde: partij('vreemde', (p) => p.rol === 'corporatie' && p !== corporatie),
  };
}
