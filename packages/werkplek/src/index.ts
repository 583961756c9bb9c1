/** The server side of the screens: login, sessions, live, pending commands, drafts and the built screens themselves. */
export const WERKPLEK = 'werkplek';
