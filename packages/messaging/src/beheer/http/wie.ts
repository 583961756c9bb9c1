/** Only who runs the instance; sees messages, never what they say. */
export const BEHEER = { rollen: ['beheerder'], doel: 'berichten tussen organisaties laten aankomen' } as const;
