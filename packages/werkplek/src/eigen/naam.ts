import { Probleem } from '@weerthuis/platform';

const onleesbaar = (wat: string, regel: string) =>
  new Probleem({
    status: 400,
    code: 'naam-onleesbaar',
    titel: `Deze ${wat} kan niet.`,
    detail: `${regel} Er is niets gewijzigd.`,
  });

/** Key of a draft: no name of a person fits in it, and it stands in the log. @throws Probleem 400 */
export function eisSleutelnaam(sleutel: string): string {
  if (/^[a-z0-9][a-z0-9.:_-]{0,119}$/.test(sleutel)) return sleutel;
  throw onleesbaar('sleutel', 'Een sleutel heeft 1 tot 120 tekens: a-z, 0-9, punt, dubbele punt, _ en -.');
}

/** Name of a saved view, as its owner calls it. @throws Probleem 400 */
export function eisWeergavenaam(naam: string): string {
  if (/^[^\p{Cc}/]{1,60}$/u.test(naam) && naam.trim() === naam) return naam;
  throw onleesbaar('naam', 'Een naam heeft 1 tot 60 tekens, zonder schuine streep en zonder spatie aan begin of eind.');
}
