/** The rows that one desk of the hub looks after; all of them when none is named. */
export const vanPunt = <T extends { coordinatiepunt?: string }>(rijen: T[], punt: string | undefined): T[] =>
  punt ? rijen.filter((rij) => rij.coordinatiepunt === punt) : rijen;
