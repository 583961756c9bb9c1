/** What a command on something of a casus gives back. */
export interface Uitkomst {
  id: string;
  casus: string;
}

/** Whom a command was about, from what it gave back. */
export const casusVan = ({ casus }: Uitkomst): string => casus;
