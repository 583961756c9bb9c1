import type { Woonprofiel } from '@weerthuis/domain';

/** The woonprofiel as it is typed: numbers as text, so that half a number is kept too. */
export interface Profielinvoer {
  kamers: string;
  logeernachten: string;
  trapvrij: boolean;
  toegankelijkheid: string;
  huisdieren: string[];
  gewensteGemeenten: string[];
  gewensteWijken: string[];
  gewensteBuurten: string[];
  netwerkBuurten: string[];
  teVermijdenBuurten: string[];
  contractvormen: string[];
  intensiteit: string;
  urenPerWeek: string;
  inkomenJaar: string;
}

/** What the form begins with; the income is not in the profile, so it is asked again. */
export const begin = (p: Woonprofiel | undefined): Profielinvoer => ({
  kamers: p ? String(p.kamers) : '',
  logeernachten: p?.logeernachten ? String(p.logeernachten) : '',
  trapvrij: p?.trapvrij ?? false,
  toegankelijkheid: p?.toegankelijkheid ?? '',
  huisdieren: p?.huisdieren ?? [],
  gewensteGemeenten: p?.gewensteGemeenten ?? [],
  gewensteWijken: p?.gewensteWijken ?? [],
  gewensteBuurten: p?.gewensteBuurten ?? [],
  netwerkBuurten: p?.netwerkBuurten ?? [],
  teVermijdenBuurten: p?.teVermijdenBuurten ?? [],
  contractvormen: p?.contractvormen ?? [],
  intensiteit: p?.intensiteit ?? '',
  urenPerWeek: p ? String(p.urenPerWeek) : '',
  inkomenJaar: '',
});

/** Euros as a Dutch hand types them, in cents: `19.000`, `19000,50`. */
export const centen = (euro: string): number => {
  const kaal = euro.replace(/[€\s]/g, '');
  // A point before three digits is for thousands, otherwise it is the decimal sign of who types it so.
  const zonder = kaal.replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.');
  return Math.round(Number(zonder) * 100);
};

/** The form as the route takes it. */
export const alsInvoer = ({
  kamers,
  logeernachten,
  toegankelijkheid,
  urenPerWeek,
  inkomenJaar,
  contractvormen,
  ...p
}: Profielinvoer) => ({
  ...p,
  kamers: Number(kamers),
  urenPerWeek: Number(urenPerWeek),
  inkomenJaarCent: centen(inkomenJaar),
  ...(logeernachten && { logeernachten: Number(logeernachten) }),
  ...(toegankelijkheid && { toegankelijkheid }),
  ...(contractvormen.length > 0 && { contractvormen }),
});
