/** The part of the page that does not depend on a run. */
export const INLEIDING = `# Verdelen

<!-- Gedrukt door \`npm run druk -w @weerthuis/matching\`. Verander de code, niet deze bladzijde. -->

Een **verdeling** legt alle vrije woningen naast iedereen op de lijst en kiest wat voor allen samen het beste is, binnen wat de
regio afsprak. Zij gebruikt de regels en de punten van de shortlist. Zij is een voorstel: mensen beslissen, in het
plaatsingsoverleg en in twee rondes ja.

## Zo werk je ermee

1. Begin een verdeling (\`POST /v1/verdelingen\`). Er loopt er één tegelijk; afbreken kan zolang zij loopt. Staat jouw regio op
   maandelijks, dan begint zij vanzelf op de ochtend van de eerste werkdag.
2. Lees de uitkomst (\`GET /v1/verdelingen/{id}\`): wie waarheen, wie niet en wat het meest helpt, welke afspraak knelt, en wat elke
   regel het geheel kost. De bovengrens is het bewijs: geen verdeling binnen deze afspraken is meer waard.
3. Vraag per mens (\`…/mensen/{casus}\`) of per woning (\`…/woningen/{aanbod}\`) waarom. Je krijgt zinnen om voor te lezen, apart voor
   jou, de corporatie en de persoon. Een prijs die minder dan drie mensen zetten, lees je alleen als "net niet" of "ruim".
4. Valt er iets weg? \`…/gevolgen?zonderWoning=…\` noemt precies wie er dan verhuist. \`…/vergelijking?met=…\` zegt wat er
   veranderde sinds een eerdere verdeling, en langs welke keten.
5. Neem over (\`POST …/overnemingen\`), alles of een deel. Elke plaatsing wordt een gewone voordracht, met reserve en met de regels,
   punten en het lot van deze verdeling erbij. Wat intussen veranderde, wordt per rij geweigerd: welke regel, wie erover gaat, wat
   nu. Nog eens overnemen doet niets dubbel.
6. Andere wegingen? Stel ze voor met een reden (\`POST /v1/wegingen/voorstellen\`). De voorproef (\`…/voorproef\`) verdeelt vandaag met
   beide: wie verhuist, wie langer wacht, wie eerder geholpen is. Een ander dan wie voorstelt, stelt vast (\`…/vaststelling\`), met het
   akkoord van wie in jouw regio over wegingen beslist en binnen de termijn (regioprofiel, \`beslist.wegingen\`). Elke shortlist en
   verdeling noemt de wegingen waarmee zij telt.

**Het lot.** Zijn uitkomsten gelijk, dan wordt geloot met het lot van de maand. De verbintenis daarvan ligt een maand vooraf vast in
het auditspoor en in \`GET /v1/verdelingen/zaden\`; een tweede verdeling in dezelfde maand loot niet opnieuw. Hoe je het narekent
staat in [het rekenwerk](../rekenkern.md) (Engels).

**Wat meetelt.** De punten van de shortlist; daarboven gaat wie langer wacht dan de regio afsprak. Grenzen zijn de draagkracht van
een buurt (als het profiel dat zegt), een maximum uit een contingent en de vrije plekken van een hoofdbegeleider. Een minimum heeft
een prijs en kost nooit iemand een woning; een streefgetal begrenst niets. Wie gevraagd is, telt al mee in de buurt.
`;
