import { useQuery } from '@tanstack/react-query';
import { Uitklap } from '@weerthuis/ui';
import { behandelingenVraag } from '../../algemeen/wie/gegevens.js';
import { Daadformulier } from './daadformulier.js';

/** A casus that must not be found by others: two named workers per organisation, no list, no search, no mail. */
export function Afscherming({ casus }: { casus: string }) {
  const { data = [] } = useQuery(behandelingenVraag);
  const b = data.find((een) => een.casus === casus);
  if (b?.afgeschermd)
    return (
      <Uitklap kop="Afgeschermd">
        <Daadformulier
          pad={`/v1/casussen/${casus}/einde-afscherming`}
          zegt="De afscherming is beëindigd"
          knop="Beëindig de afscherming"
          uitleg={`Alleen ${b.medewerker ?? ''} en ${b.waarnemer ?? ''} zien deze casus. Daarna ziet ieder met de rol hem weer, ook bij de andere organisaties.`}
        />
      </Uitklap>
    );
  return (
    <Uitklap kop="De cliënt moet onvindbaar zijn">
      <Daadformulier
        pad={`/v1/casussen/${casus}/afscherming`}
        zegt="De casus is afgeschermd"
        knop="Scherm de casus af"
        uitleg="Alleen jij en je waarnemer zien de casus nog, en bij elke andere organisatie twee mensen. Hij verdwijnt uit lijsten, zoeken, cijfers en mail."
        tekst={{ naam: 'waarnemer', label: 'Je waarnemer', uitleg: 'Zoals je collega inlogt.' }}
      />
    </Uitklap>
  );
}
