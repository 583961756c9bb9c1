interface Stand {
  soort?: string;
  bekend?: boolean;
  gepland?: string;
  contract?: string;
  tekenen?: readonly string[];
}

const WIE: Readonly<Record<string, string>> = {
  persoon: 'de kandidaat',
  corporatie: 'wijzelf',
  zorg: 'de zorgorganisatie',
};
const GETEKEND = ['getekend', 'lopend', 'opgezegd'];

/** What the way to the key asks now. Whose turn it is, is only said when it is not ours. */
export function zegVerhuurtaak(t: Stand, dag: (op: string) => string): { titel: string; zin: string; aanZet?: string } {
  if (t.soort === 'bezichtiging') return zegBezichtiging(t, dag);
  if (t.soort === 'sleutel') return zegSleutel(t);
  if (!t.contract) return { titel: 'Stel het huurcontract op', zin: 'Er is nog geen contract voor deze kandidaat.' };
  const open = (t.tekenen ?? []).map((wie) => WIE[wie] ?? wie);
  return {
    titel: 'Leg vast wie tekende',
    zin: open.length > 0 ? `Nog niet getekend door ${open.join(' en ')}.` : 'Iedereen tekende.',
    ...(open.length > 0 && !t.tekenen?.includes('corporatie') && { aanZet: hoofdletter(open.join(' en ')) }),
  };
}

function zegBezichtiging({ bekend, gepland }: Stand, dag: (op: string) => string): ReturnType<typeof zegVerhuurtaak> {
  if (gepland)
    return {
      titel: 'Leg vast of de kandidaat kwam kijken',
      zin: `De bezichtiging is afgesproken op ${dag(gepland)}.`,
    };
  if (bekend) return { titel: 'Plan de bezichtiging', zin: 'De kandidaat is bekend; er is nog niets afgesproken.' };
  return {
    titel: 'Bezichtiging',
    zin: 'Plannen kan zodra de zorgorganisatie vrijgeeft wie de kandidaat is.',
    aanZet: 'De zorgorganisatie',
  };
}

function zegSleutel({ contract }: Stand): ReturnType<typeof zegVerhuurtaak> {
  if (contract && GETEKEND.includes(contract))
    return { titel: 'Reik de sleutel uit', zin: 'Iedereen tekende. Leg vast wanneer de sleutel is gegeven.' };
  return { titel: 'Sleutel', zin: 'De sleutel volgt op een contract dat iedereen tekende.' };
}

const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);
