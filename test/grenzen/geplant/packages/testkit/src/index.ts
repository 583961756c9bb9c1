export const proef = 1;
