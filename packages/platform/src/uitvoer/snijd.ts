import { gegevenVan, magLezen, magZelfLezen, type Partijrol } from '@weerthuis/domain';
import { uitvoervelden, type Klasse } from './velden.js';

/** Who an answer is cut for: an employee with these roles, at an organisation of this kind, or the person it is about. */
export interface Lezer {
  rol: Partijrol;
  rollen: readonly string[];
  /** The reader is the person itself. */
  betrokkene?: boolean;
}

/**
 * Cuts what was found to what the class declares and the disclosure table allows this reader. A field that is not
 * allowed, or undefined, is absent; undeclared fields never leave.
 * @throws Error when the class declares no field, or names a row that the table does not have
 */
export function snijd<T extends object>(klasse: Klasse<T>, bron: object, lezer: Lezer): T {
  const velden = Object.entries(uitvoervelden(klasse));
  if (velden.length === 0) throw new Error(`${klasse.name} heeft geen veld met @Veld, @Open of @Deel`);
  const uit = Object.create(klasse.prototype as object) as Record<string, unknown>;
  for (const [naam, { gegeven, deel }] of velden) {
    const waarde = (bron as Record<string, unknown>)[naam];
    if (gegeven !== undefined && !gegevenVan(gegeven))
      throw new Error(`${klasse.name}.${naam}: rij '${gegeven}' staat niet in de vrijgavetabel`);
    const mag = gegeven === undefined || magZien(gegeven, lezer);
    if (mag && waarde !== undefined) uit[naam] = deel ? snijdDeel(deel(), waarde, lezer) : waarde;
  }
  return uit as T;
}

const magZien = (gegeven: string, { rol, rollen, betrokkene }: Lezer): boolean =>
  betrokkene ? magZelfLezen(gegeven, rol) : magLezen(gegeven, rol, rollen);

function snijdDeel(klasse: Klasse, waarde: unknown, lezer: Lezer): unknown {
  if (Array.isArray(waarde)) return waarde.map((een) => snijdDeel(klasse, een, lezer));
  return typeof waarde === 'object' && waarde !== null ? snijd(klasse, waarde, lezer) : null;
}

/** Names what is wrong with an answer class, for a test: rows that do not exist. Follows its parts. */
export function uitvoerGebreken(klasse: Klasse, gezien = new Set<Klasse>()): string[] {
  if (gezien.has(klasse)) return [];
  gezien.add(klasse);
  return Object.entries(uitvoervelden(klasse)).flatMap(([naam, { gegeven, deel }]) => [
    ...(gegeven === undefined || gegevenVan(gegeven) ? [] : [`${klasse.name}.${naam}: ${gegeven}`]),
    ...(deel ? uitvoerGebreken(deel(), gezien) : []),
  ]);
}
