/** Legal grounds as the table names them. `(te toetsen)`: nobody checked the text yet; residents do not see the sentence. */
export const GROND = {
  toestemming: 'toestemming geheimhouding, art. 7:457 BW (te toetsen)',
  convenant: 'uitvoering convenant, art. 6 lid 1 e AVG (te toetsen)',
  wmo: 'Wmo 2015, art. 5.1.1 e.v. (te toetsen)',
  bsn: 'Wabb art. 10 en Wmo 2015 art. 5.2.9 (te toetsen)',
  participatiewet: 'Participatiewet, art. 63 e.v. (te toetsen)',
  huisvestingswet: 'Huisvestingswet 2014, art. 12 e.v. (te toetsen)',
  overeenkomst: 'huurovereenkomst, art. 6 lid 1 b AVG (te toetsen)',
  geen: 'geen persoonsgegeven',
} as const;

/** Sources of the rows. */
export const BRON = {
  ontwerp: 'architectuur §4',
  draad: 'berichten, wie wordt wanneer aangesproken',
  convenant: 'convenant',
} as const;
