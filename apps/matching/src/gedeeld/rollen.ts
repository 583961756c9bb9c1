/** Employee roles of the hub, as routes name them. */
export const COORDINATOR: string[] = ['coordinator'];
export const BEHEERDER: string[] = ['beheerder'];
export const IEDEREEN: string[] = ['coordinator', 'beheerder'];
