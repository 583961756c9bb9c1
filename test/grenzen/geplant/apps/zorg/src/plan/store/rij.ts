export const rij = 1;
