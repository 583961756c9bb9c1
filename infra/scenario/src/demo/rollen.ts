import type { Partij, Regioprofiel } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';

const kies = <T>(gooi: (n: number) => number, lijst: readonly T[]): T => lijst[gooi(lijst.length)] as T;

/** Draws who takes part in one demo story; six of ten people move within their own gemeente. */
export function lootRollen(profiel: Regioprofiel, gooi: (n: number) => number): Rolverdeling {
  const alle = (rol: Partij['rol']): Partij[] => profiel.partijen.filter((p) => p.rol === rol);
  const corporatie = kies(gooi, alle('corporatie'));
  const gebied = corporatie.werkgebied.waarde;
  const vestiging = kies(
    gooi,
    alle('gemeente').filter((g) => gebied.includes(g.gemeentecode ?? '')),
  );
  const herkomst = gooi(10) < 6 ? vestiging : kies(gooi, alle('gemeente'));
  const zorg = kies(
    gooi,
    alle('zorg').filter((z) => z.vervult.includes('hoofdbegeleider')),
  );
  return { zorg, herkomst, vestiging, corporatie, vreemde: corporatie };
}
