import type { Uuid } from '@weerthuis/domain';

/** The casus that a piece of work was about: whom the processing line names. */
export const casusVan = (uit: object): Uuid => (uit as { casus: Uuid }).casus;
