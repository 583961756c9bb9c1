import { MEDEWERKERROLLEN } from '@weerthuis/domain';

/** Every employee, whatever the role. */
export const ALLE_ROLLEN: readonly string[] = [...new Set(Object.values(MEDEWERKERROLLEN).flat())];
