// Made by npm run openapi; do not change by hand.
export interface paths {
    "/v1/aanbod": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Aanbod_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/aanbod/{aanbod}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Aanbod_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/aanbod/{aanbod}/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody on the list for this home, ranked, with the reason for every yes and no. */
        get: operations["Aanbod_shortlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/aanmeldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Aanmelding_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/aanmeldingen/{casus}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Aanmelding_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/aanmeldingen/{casus}/toelating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Aanmelding_toelating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/afwezigheden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Afwezigheid_lijst"];
        put?: never;
        post: operations["Afwezigheid_meld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/afwezigheden/{id}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Afwezigheid_trekIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/behandelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Behandeling_lijst"];
        put?: never;
        post: operations["Behandeling_wijsToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/behandelingen/overdracht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The whole caseload of one worker to another: on a sick day, at a farewell. */
        post: operations["Behandeling_overdracht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/belasting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hubstartstand_belasting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/besluiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Besluit_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/besluiten/{besluit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Besluit_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/besluiten/{besluit}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The hub's own answer, as decider or adviser, where the region named it. */
        post: operations["Besluit_antwoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bezwaren": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bezwaar_lijst"];
        put?: never;
        post: operations["Bezwaar_dienIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bezwaren/{id}/beslissing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bezwaar_beslis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bezwaren/{id}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bezwaar_trekIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bezwaren/{id}/verdaging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bezwaar_verdaag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/achterstand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Busstand_achterstand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/berichten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Busbericht_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/berichten/{volg}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Busbericht_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/berichten/{volg}/herstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Busbericht_herstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/berichten/{volg}/verwerp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Busbericht_verwerp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/convenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreement in force and who signed it; the program starts with no other. */
        get: operations["Busstand_verbond"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/herstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Busbericht_herstelOorzaak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/herstel-na-terugzetten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Busherstel_stand"];
        put?: never;
        post: operations["Busherstel_bevestig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/oorzaken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Busbericht_oorzaken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/opnieuw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Busherstel_opnieuw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/quarantaine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Busstand_quarantaine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/quarantaine/{volg}/herstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Busstand_keur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/quarantaine/{volg}/verwerp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Busstand_verwerp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/vergelijk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Busvergelijk_stand"];
        put?: never;
        post: operations["Busvergelijk_vergelijk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/verschillen/{id}/afhandelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Busvergelijk_handelAf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/wezen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Busherstel_wezen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bus/wezen/{volg}/bevestig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Busherstel_bevestigWees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concepten/{sleutel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Concepten_een"];
        /** The first time without If-Match, after that with the version it was made from. */
        put: operations["Concepten_bewaar"];
        post?: never;
        delete: operations["Concepten_verwijder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contingenten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contingent_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows nothing but what the caller's own token says, so no line in the log. */
        get: operations["Ik_ik"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kandidaten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Kandidaat_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kandidaten/{casus}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Kandidaat_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kandidaten/{casus}/heropening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kandidaat_heropening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kandidaten/{casus}/hervatting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kandidaat_hervatting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kandidaten/{casus}/mogelijkheden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every available home for this person, ranked, with the reason for every yes and no. */
        get: operations["Kandidaat_mogelijkheden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kandidaten/{casus}/parkering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the search rest until a day; who was just asked for a home leaves that home to the next. */
        post: operations["Kandidaat_parkering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keten/{casus}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** First to last. What was never sent here is not in it; who received something names only itself. */
        get: operations["Keten_keten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/klok": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Klok_lees"];
        put: operations["Klok_zet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/knelpunten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every gap that is open now, over all plaatsingen, first the one that hurts first. */
        get: operations["Knelpunt_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `veranderd` (something committed here) and `wachtend` (a pending command of yours ended). */
        get: operations["Live_volg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/machtigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which parties let the hub write down their answers, and until when. */
        get: operations["Namens_machtigingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monitor_monitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitor/stappen/{stap}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monitor_regels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitor/uitvoer.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monitor_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitor/uitvoer.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monitor_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openstaand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open in every casus that is on its way, first what lies highest. */
        get: operations["Openstaand_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overleggen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overleg_lijst"];
        put?: never;
        post: operations["Overleg_nieuw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overleggen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overleg_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overleggen/{id}/punten/{punt}/besluit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Again replaces what was decided, as long as the meeting goes on; the minutes keep both. */
        post: operations["Overleg_beslis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overleggen/{id}/punten/{punt}/bespreking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Overleg_bespreek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overleggen/{id}/punten/{punt}/gedaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was agreed is done; also after the meeting. */
        post: operations["Overleg_gedaan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overleggen/{id}/sluiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From here the minutes stand. */
        post: operations["Overleg_sluit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overleggen/{id}/zaken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** More on the agenda, before or during the meeting. */
        post: operations["Overleg_zaken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overleggen/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the next meeting should talk about, worked out now. */
        get: operations["Overleg_agenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partijen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Partij_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plaatsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plaatsing_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plaatsingen/{plaatsing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plaatsing_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plaatsingen/{plaatsing}/afbreking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it before the move: every owner takes back what it arranged. */
        post: operations["Plaatsing_afbreking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plaatsingen/{plaatsing}/afsluiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plaatsing_afsluiting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plaatsingen/{plaatsing}/heropening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plaatsing_heropening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plaatsingen/{plaatsing}/hervatting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plaatsing_hervatting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plaatsingen/{plaatsing}/opschorting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plaatsing_opschorting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/startstand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Startstand_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/startstand-toelatingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hubstartstand_toelaten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/startstand/{soort}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Body: the file itself, CSV or XLSX. Answers at once with the import, which goes on by itself. */
        post: operations["Startstand_lees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/startstand/{soort}/sjabloon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Startstand_sjabloon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/startstand/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Startstand_imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/startstand/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is; to be asked again until it is gekeurd, afgekeurd or overgenomen. */
        get: operations["Startstand_verslag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/startstand/uitgesteld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts that were read in, which of them were told, and which a rule refused. */
        get: operations["Startstand_uitgesteld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Telling_tel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uitsluitingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Never one's own: from that list alone one would know of it. */
        get: operations["Uitsluiting_lijst"];
        put?: never;
        post: operations["Uitsluiting_sluitUit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uitsluitingen/{id}/opheffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Uitsluiting_hefOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Verdeling_lijst"];
        put?: never;
        /** Divides what is free now over everybody on the list; the answer comes before the outcome. */
        post: operations["Verdeling_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdelingen/{verdeling}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Verdeling_een"];
        put?: never;
        post?: never;
        /** Stops it; it stays in the list without an outcome. */
        delete: operations["Verdeling_breekAf"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdelingen/{verdeling}/gevolgen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exactly who would move if a home were withdrawn or somebody left the list. Nothing changes. */
        get: operations["Overneming_gevolgen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdelingen/{verdeling}/mensen/{casus}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Verdeling_mens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdelingen/{verdeling}/overnemingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The whole, or a selection, becomes voordrachten: each by itself, so that one refusal stops no other. */
        post: operations["Overneming_neemOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdelingen/{verdeling}/vergelijking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has another home than in the other verdeling, and along which chain. */
        get: operations["Verdeling_vergelijking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdelingen/{verdeling}/woningen/{aanbod}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Verdeling_woning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdelingen/zaden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was committed to before anybody knew who would take part. */
        get: operations["Verdeling_zaden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verhoudingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From totals only: the hub does not know who is in which group. */
        get: operations["Verhouding_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/voordrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Voordracht_lijst"];
        put?: never;
        post: operations["Voordracht_maak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/voordrachten/{voordracht}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Voordracht_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/voordrachten/{voordracht}/akkoorden/{verzoek}/namens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Namens_namens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/voordrachten/{voordracht}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Voordracht_intrekking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/voordrachten/afwijkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a deviation before whom the region lets decide about it. */
        post: operations["Voordracht_afwijking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Vraag_lijst"];
        put?: never;
        /** A concept: nothing leaves. */
        post: operations["Vraag_opstellen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vragen/{id}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vraag_antwoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vragen/{id}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vraag_intrekken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vragen/{id}/leest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** "Dit leest de corporatie": what goes, cut as it will be cut, with the print that sending asks for. */
        get: operations["Vraag_leest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vragen/{id}/verzending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vraag_verzenden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wachtend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wachtend_lijst"];
        put?: never;
        /** Sent twice under one Idempotency-Key it waits once; without a key it is new. Roles are judged when it runs, by its own route. */
        post: operations["Wachtend_zet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wachtend/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 409 when it ran already. */
        delete: operations["Wachtend_neemTerug"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/weergaven": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Weergaven_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/weergaven/{naam}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Weergaven_een"];
        put: operations["Weergaven_bewaar"];
        post?: never;
        delete: operations["Weergaven_verwijder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What counts now, and who decides on it. */
        get: operations["Weging_geldend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wegingen/voorstellen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first; those with a number came into force. */
        get: operations["Weging_voorstellen"];
        put?: never;
        post: operations["Weging_stelVoor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wegingen/voorstellen/{id}/vaststelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts them in force: by somebody else than who proposed them, with the yes of whom the region lets decide. */
        post: operations["Weging_stelVast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wegingen/voorstellen/{id}/voorproef": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Both verdelingen side by side, worked out now; nothing is written down. */
        get: operations["Weging_voorproef"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/werk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due first comes first; what has no date last. */
        get: operations["Werk_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/werk/{werk}/opgepakt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Werk_pakOp"];
        post?: never;
        delete: operations["Werk_geefVrij"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wijken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wijk_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/zoekopdrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Zoekopdracht_lijst"];
        put?: never;
        post: operations["Zoekopdracht_geef"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/zoekopdrachten/{id}/doorgifte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another looks: after not possible, or when the term passed. */
        post: operations["Zoekopdracht_door"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/zoekvoorstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Worked out now, for everybody for whom nobody looks; a zoekopdracht is given by hand, person by person. */
        get: operations["Zoekverdeling_voorstel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AanbodDto: {
            aanbod: string;
            contractvormen: string[];
            /** @description Desk of the hub that looks after this gemeente. */
            coordinatiepunt?: string;
            corporatie: string;
            eenheid: string;
            stand: string;
            versie: number;
            woning: Record<string, never>;
            zoekopdracht?: string;
        };
        AanmeldingDto: {
            aangemeldOp: string;
            aanmelder: string;
            casus: string;
            casusnummer: string;
            /** @description Desk of the hub that looks after this gemeente. */
            coordinatiepunt?: string;
            /** @description Another open aanmelding exists for a person of this huishouden. */
            dubbel: boolean;
            gronden: string[];
            herkomst: string;
            hoofdbegeleider: string;
            indicaties?: Record<string, never>;
            leden: components["schemas"]["LidDto"][];
            /** @description What the completeness rules miss today. */
            ontbreekt: string[];
            stand: string;
            uiterlijk?: string;
            urgentieGevraagd: boolean;
            versie: number;
            wachtSinds: string;
            wet: string;
            woonklaarTot: string;
            woonprofiel: Record<string, never>;
        };
        AchterstandDto: {
            gaten: number;
            /** @description 1 when this database was put back and nobody confirmed that. */
            onbevestigd: number;
            onbewezen: number;
            onbewezenOudste: number;
            partijen: components["schemas"]["PartijstandDto"][];
            quarantaine: number;
            terzijde: number;
            uitgaand: number;
            uitgaandOudste: number;
            vastgehouden: number;
            vastgehoudenOudste: number;
            verschillen: number;
            wacht: number;
            wachtOudste: number;
            wezen: number;
        };
        AfdrukDto: {
            aantal: number;
            /** @description Absent while it is not known: the owner hears only of differences. */
            gelijk?: boolean;
            /** @description Whether we own the rows or hold a copy. */
            kant: string;
            /** @description Kind of rows: `feiten`, `plaatsing`. */
            naam: string;
            /** Format: date-time */
            op: string;
            partij: string;
        };
        AfsluitingDto: {
            reden: string;
        };
        AfwezigheidDto: {
            /** @description Whose; without it one's own. */
            medewerker?: string;
            tot: string;
            van: string;
        };
        AfwezigheidUitDto: {
            id: string;
            medewerker: string;
            tot: string;
            van: string;
        };
        AgendazaakDto: {
            casus: string;
            casusnummer: string;
            over: string;
            partij: string;
            reden: string;
            rol: string;
            sleutel: string;
            soort?: string;
            stap: string;
            trap: number;
            uiterlijk: string;
        };
        AkkoordDto: {
            antwoord?: string;
            antwoordVoor: string;
            geldigTot?: string;
            /** @description How, when, by whom and with whom it was written down for the party, and whether the party confirmed it. */
            namens?: Record<string, never>;
            partij: string;
            reden?: string;
            rol: string;
            ronde: number;
            stand: string;
            versie: number;
            verzoek: string;
            voorwaarden?: string[];
        };
        BehandelingDto: {
            afgeschermd: boolean;
            casus: string;
            medewerker?: string | null;
            /** @description Who acts today. */
            nu?: string | null;
            sinds: string;
            waarnemer?: string | null;
        };
        BelastingDto: {
            bron: string;
            buurt: string;
            gemeente: string;
            /** @description With the plaatsingen since. */
            nu: number;
            peildatum: string;
            /** @description Households that were there on `peildatum`. */
            startstand: number;
            wijk: string;
        };
        BerichtDto: {
            bron: string;
            dataschema: string;
            feit: string;
            /** @description What operators did to it: who, what, why, when. */
            handelingen: Record<string, never>[];
            id: string;
            /** @description Structure of the payload: field names with the kind of their value. */
            inhoud?: Record<string, never>;
            /** Format: date-time */
            ontvangenOp: string;
            pogingen: number;
            /** @description Why it stopped. */
            reden?: string;
            sequence: string;
            stand: string;
            stroom: string;
            /**
             * Format: date-time
             * @description When the sender made it.
             */
            tijd: string;
            type: string;
            volg: string;
            /** @description Messages of its stream that wait. */
            wachtend: number;
        };
        BesluitAntwoordDto: {
            antwoord: string;
            reden?: string;
        };
        BesluitDto: {
            adviesVoor: string;
            adviseurs: Record<string, never>[];
            antwoorden: Record<string, never>[];
            beslissers: Record<string, never>[];
            beslotenOp?: string;
            besluit: string;
            casus: string;
            fase: string;
            gevolg?: string;
            gevraagdOp: string;
            kandidaatstelling?: string;
            soort: string;
            stand: string;
            tot?: string;
            trap: number;
            uiterlijk: string;
            uitkomst?: string;
            voordracht?: string;
            waarover: string[];
        };
        BesprekingDto: {
            /** @description What was said that matters for the decision: no names, nothing about health. */
            notitie: string;
        };
        BezwaarbeslissingDto: {
            /** @enum {string} */
            uitkomst: "gegrond" | "ongegrond" | "niet-ontvankelijk";
        };
        BezwaarDto: {
            behandelaar?: string;
            beslisser: string;
            besluit?: string | null;
            casus: string;
            id: string;
            op: string;
            over: string;
            soort: string;
            stand: string;
            /** @description How often its term passed without an answer. */
            trap: number;
            uiterlijk: string;
            uitkomst?: string | null;
        };
        CaseloadDto: {
            naar: string;
            van: string;
        };
        ConceptDto: {
            inhoud: Record<string, never>;
            versie: number;
        };
        ConceptInvoer: {
            inhoud: Record<string, never>;
        };
        ContingentDto: {
            coordinatiepunt: string;
            /** @description Left over of the period before: it comes on top of what was agreed. */
            doorgeschoven: number;
            gehaald: number;
            /** @description Open zoekopdrachten at the parties it binds. */
            gezocht: number;
            maximum?: number;
            minimum?: number;
            naam: string;
            onderweg: number;
            periode: string;
            streef?: number;
            /** @description The fact at which a home counts: aanbod, contract or sleutel. */
            teltBij: string;
            tot: string;
            van: string;
            /** @description Of these, found on a zoekopdracht. */
            viaZoekopdracht: number;
            waar: string[];
            /** @description Slugs of the parties it binds. */
            wie: string[];
        };
        ConvenantDto: {
            partijen: components["schemas"]["ConvenantpartijDto"][];
            /** @description Versions of the register of facts that are in use. */
            registers: string[];
            /** @description First characters of the hash that every party signed: compare it over the phone. */
            vingerafdruk: string;
        };
        ConvenantpartijDto: {
            getekend: boolean;
            oin: string;
            rol: string;
            status: string;
            titel: string;
        };
        DelenDto: {
            eigenWijk?: number;
            netwerk?: number;
            spreiding?: number;
            urgentie?: number;
            wachttijdPerMaand?: number;
            wensbuurt?: number;
        };
        DoorgifteDto: {
            aan: string;
            uiterlijk?: string;
        };
        GedaanDto: {
            aantal?: number;
            id: string;
        };
        GehoordDto: {
            /** @enum {string} */
            antwoord: "ja" | "nee";
            /** @description Whom you spoke at the party. */
            gesproken: string;
            /** @enum {string} */
            kanaal: "telefoon" | "gesprek" | "brief";
            /** @description The day on which the party gave the answer. */
            op: string;
            reden?: string;
        };
        GroepDto: {
            aandeel?: number;
            gehuisvest?: number;
            gezocht?: number;
            groep: string;
            verhouding?: number;
        };
        HerstelstandDto: {
            door?: string | null;
            incarnatie: string;
            reden?: string | null;
            /** Format: date-time */
            sinds?: string | null;
            stand: string;
            vorige?: string | null;
            /** @description Lost facts that nobody settled. */
            wezen: number;
        };
        IkDto: {
            gebruiker: string;
            naam: string;
            /** @description Today for the rules of the domain: `YYYY-MM-DD`. */
            nu: string;
            organisatie: components["schemas"]["IkOrganisatieDto"];
            regio: components["schemas"]["IkRegioDto"];
            rollen: string[];
            /** @description When one must log in again, ISO 8601. */
            sessieTot: string;
        };
        IkOrganisatieDto: {
            naam: string;
            oin: string;
            rol: string;
            titel: string;
        };
        IkRegioDto: {
            code: string;
            naam: string;
        };
        InleeskopDto: {
            /** Format: date-time */
            begonnen: string;
            bron: string;
            fout: number;
            gedaan: number;
            gekeurd: number;
            gewijzigd: number;
            id: string;
            /** Format: date-time */
            klaar: string | null;
            nieuw: number;
            ongewijzigd: number;
            peildatum: string;
            proef: boolean;
            rijen: number;
            soort: string;
            /** @description keuren, gekeurd, afgekeurd, overnemen or overgenomen. */
            stand: string;
        };
        InleessoortDto: {
            kolommen: {
                kolom: string;
                uitleg: string;
                verplicht: boolean;
                voorbeeld: string;
            }[];
            soort: string;
            titel: string;
        };
        InleesverslagDto: {
            /** Format: date-time */
            begonnen: string;
            bron: string;
            fout: number;
            fouten: {
                detail: string;
                kolom: string;
                rij: number;
                title: string;
            }[];
            gedaan: number;
            gekeurd: number;
            gewijzigd: number;
            id: string;
            /** Format: date-time */
            klaar: string | null;
            nieuw: number;
            ongewijzigd: number;
            peildatum: string;
            proef: boolean;
            rijen: number;
            soort: string;
            /** @description keuren, gekeurd, afgekeurd, overnemen or overgenomen. */
            stand: string;
            wijzigingen: {
                kenmerk: string;
                kolommen: string[];
                rij: number;
            }[];
        };
        IntrekkingDto: {
            reden: string;
        };
        KandidaatDto: {
            aanmelder: string;
            binding?: Record<string, never>;
            casus: string;
            casusnummer: string;
            /** @description Desk of the hub that looks after this gemeente. */
            coordinatiepunt?: string;
            dubbel: boolean;
            herkomst: string;
            hoofdbegeleider: string;
            indicatie?: Record<string, never>;
            /** @description While the search rests. */
            pauze?: Record<string, never>;
            stand: string;
            urgentie?: Record<string, never>;
            versie: number;
            wachtSinds: string;
            woonklaarTot: string;
            woonprofiel: Record<string, never>;
        };
        KandidaatstellingDto: {
            akkoorden: components["schemas"]["AkkoordDto"][];
            casus: string;
            kandidaatstelling: string;
            rang: number;
            reden?: string;
            ronde: number;
            stand: string;
        };
        KetenfeitDto: {
            aan: components["schemas"]["KetenontvangerDto"][];
            feit: string;
            gronden: components["schemas"]["KetengrondDto"][];
            /** @description The fact that set this in motion. */
            na?: string;
            soort: string;
            /** Format: date-time */
            tijd: string;
            van: components["schemas"]["KetenpartijDto"];
        };
        KetengrondDto: {
            bron: string;
            doel: string;
            grondslag: string;
        };
        KetenontvangerDto: {
            /** @description Which data were in it, by their name in the disclosure table; never what they say. */
            gegevens: string[];
            /** @description Whether it was read there, as far as is known here. */
            gelezen: boolean;
            oin: string;
            rol: string;
            titel: string;
        };
        KetenpartijDto: {
            oin: string;
            rol: string;
            titel: string;
        };
        KlokDto: {
            beweegbaar: boolean;
            /** @description Whether every party handled the last move: only then may the next one follow. */
            bij: boolean;
            nu: string;
            vandaag: string;
        };
        KlokzetDto: {
            nu: string;
        };
        KnelpuntDto: {
            /** @description Where the rule comes from. */
            bron: string;
            casus: string;
            eigenaarRol: string;
            knelpunt: string;
            lid: string;
            lijn: string;
            partij: string;
            plaatsing: string;
            regel: string;
            soort: string;
            tot?: string;
            trap: number;
            uiterlijk: string;
            van: string;
        };
        LidDto: {
            lid: string;
            rol: string;
            soort: string;
        };
        MachtigingDto: {
            partij: string;
            tot: string;
        };
        MensDto: {
            casus: string;
            casusnummer: string;
            daarna: Record<string, never>[];
            heeft?: Record<string, never>;
            hulp?: Record<string, never>;
            loting?: Record<string, never>;
            mogelijk: number;
            uitleg: components["schemas"]["UitlegDto"];
        };
        MonitorDto: {
            redenen: components["schemas"]["RedengetalDto"][];
            stappen: components["schemas"]["StapgetalDto"][];
        };
        NieuwBezwaarDto: {
            /**
             * Format: uuid
             * @description Which decision of the hub.
             */
            besluit?: string;
            besluitOp?: string;
            /** Format: uuid */
            casus: string;
            /** @enum {string} */
            over: "indicatie" | "urgentie" | "toelating" | "besluit" | "matchingspunt";
            /** @enum {string} */
            soort: "bezwaar" | "klacht";
        };
        NieuweAfwijkingDto: {
            /** Format: uuid */
            aanbod: string;
            /** Format: uuid */
            casus: string;
            reden: string;
            startOp: string;
        };
        NieuweVoordrachtDto: {
            /** Format: uuid */
            aanbod: string;
            afwijking?: components["schemas"]["ToegestaneAfwijkingDto"];
            /** @description Ranked: the first are asked, the others stand ready. */
            kandidaten: string[];
            startOp: string;
        };
        NieuweVraagDto: {
            /** Format: uuid */
            casus: string;
            /** @enum {string} */
            onderwerp: "wanneer-klaar" | "stand-van-zaken" | "klopt-dit-nog" | "stuk-nodig" | "andere-afspraak" | "wie-is-aanspreekpunt" | "bel-mij" | "anders";
            /** @enum {string} */
            over: "casus" | "woning" | "taak";
            /**
             * @description Which part in the casus is asked.
             * @enum {string}
             */
            rol: "corporatie" | "matching" | "aanmelder" | "hoofdbegeleider" | "herkomst" | "vestiging";
            /** @description Without a BSN; without a name for who may not know it. */
            tekst?: string;
            /** @description Absent: five working days. */
            uiterlijk?: string;
            /**
             * Format: uuid
             * @description The home (eenheid) or the task.
             */
            waarover?: string;
        };
        NieuweWegingDto: {
            delen: components["schemas"]["DelenDto"];
            /** @description Why the region would count differently; kept with the weights and shown wherever they count. */
            reden: string;
        };
        NieuweZoekopdrachtDto: {
            /** @description OIN of a gemeente or corporatie of the convenant. */
            aan: string;
            /** Format: uuid */
            casus: string;
            gemeente: string;
            /** @description Default: the weeks that the region profile gives. */
            uiterlijk?: string;
        };
        NieuwOverlegDto: {
            dag: string;
            /** @description Keys of the proposed agenda. */
            zaken: string[];
        };
        OorzaakDto: {
            /** @description Literally as in the list. */
            oorzaak: string;
            reden?: string;
            /** @description Only messages of this type. */
            type?: string;
        };
        OorzaakregelDto: {
            aantal: number;
            oorzaak: string;
            /** Format: date-time */
            oudste: string;
            type: string;
        };
        OpenstaandDto: {
            /** @description Who of the hub acts today in this casus. */
            behandelaar?: string;
            bij: string;
            casus: string;
            casusnummer: string;
            /** @description What it is about: a task, a question, a decision, a moment, or the casus itself. */
            over: string;
            partij: string;
            rol: string;
            soort?: string;
            stap: string;
            /** @description 0 as long as it is in time; then how many steps of the ladder of the region were taken. */
            trap: number;
            uiterlijk: string;
            /** @description The next day on which silence has a consequence; always later than today. */
            volgendeOp: string;
        };
        OpnieuwDto: {
            partij: string;
            reden?: string;
            /**
             * Format: uuid
             * @description All of this stream; without it what lies beyond what we have of each.
             */
            stroom?: string;
        };
        OppakkerDto: {
            gebruiker: string;
            naam: string;
            /** @description ISO 8601. */
            sinds: string;
        };
        OpschortingDto: {
            reden: string;
            /** @description Last day of the pause. */
            tot: string;
        };
        OverlegbesluitDto: {
            /** @enum {string} */
            besluit: "voordragen" | "zoekopdracht-geven" | "laten-rusten" | "afwijking-vragen" | "hoger-brengen" | "uitzoeken" | "aanhouden" | "geen-actie";
            toelichting?: string;
            voor?: string;
            /** @description OIN of the party that does it. */
            wie?: string;
        };
        OverlegDto: {
            dag: string;
            id: string;
            nummer: number;
            punten: components["schemas"]["PuntDto"][];
            stand: string;
            /** @description The minutes: every fact, oldest first. */
            verslag: components["schemas"]["VerslagregelDto"][];
        };
        OverlegRijDto: {
            besloten: number;
            dag: string;
            id: string;
            lopend: number;
            nummer: number;
            punten: number;
            stand: string;
        };
        OvernemingDto: {
            aanbod?: string;
            casus: string;
            code?: string;
            detail?: string;
            regel?: string;
            titel?: string;
            van?: string;
            voordracht?: string;
        };
        OvernemingenDto: {
            geweigerd: number;
            id: string;
            overgenomen: number;
            rijen: components["schemas"]["OvernemingDto"][];
        };
        OvernemingsvraagDto: {
            /** @description Whose placements become a voordracht; all of them when absent. */
            casussen?: string[];
            /** @description The day of moving in; when absent the day from which each home is available. */
            startOp?: string;
        };
        PaarDto: {
            aanbod: string;
            casus: string;
            casusnummer: string;
            past: boolean;
            redenen: components["schemas"]["RedenDto"][];
            score: number;
            /** @description Version of the weights that the score counts with. */
            wegingen?: string;
        };
        ParkeringDto: {
            reden: string;
            /** @description Last day of the pause. */
            tot: string;
        };
        PartijDto: {
            gemeentecode?: string;
            naam: string;
            oin: string;
            rol: string;
            status: string;
            telefoon: string;
            titel: string;
            vervult: string[];
        };
        PartijstandDto: {
            /** @description Streams of theirs of which a message has been missing too long. */
            gaten: number;
            naam: string;
            /** @description To them, sent without a receipt. */
            onbewezen: number;
            onbewezenOudste: number;
            partij: string;
            terzijde: number;
            /** @description To them, not yet sent. */
            uitgaand: number;
            uitgaandOudste: number;
            vastgehouden: number;
            /** @description From them, not yet handled. */
            wacht: number;
            wachtOudste: number;
        };
        PlaatsingDto: {
            aanbod: string;
            /** @description The home: street, number and place. */
            adres?: string;
            afgeslotenOp?: string;
            casus: string;
            casusnummer: string;
            feiten: Record<string, never>;
            geopendOp: string;
            kandidaatstelling: string;
            kinderen: number;
            knelpunten: components["schemas"]["KnelpuntDto"][];
            kritiekePad: string[];
            lijnen: Record<string, never>[];
            nazorg: Record<string, never>;
            /** @description While it rests: until when, since when, decided by whom, and who bears the empty home. */
            opschorting?: Record<string, never>;
            /** @description The list that it was taken over from, when it ran before the region began: bron, datum, kenmerk. */
            overgenomenUit?: Record<string, never>;
            /** @description Which party has which part. */
            partijen: Record<string, never>;
            perPartij: Record<string, never>[];
            plaatsing: string;
            reden?: string;
            stand: string;
            startOp: string;
            taken: components["schemas"]["TaakDto"][];
            verwachteSleuteldatum?: string;
            /** @description The adults in the order in which they are numbered; never by name. */
            volwassenen: string[];
            voordracht: string;
        };
        Probleem: {
            code: string;
            detail: string;
            fouten?: {
                detail?: string;
                veld?: string;
            }[];
            regel?: string;
            status: number;
            title: string;
            /** Format: uri */
            type: string;
            van?: string;
            veld?: string;
        };
        PuntDto: {
            besluit?: string;
            casus: string;
            casusnummer: string;
            gedaan: boolean;
            notities: string[];
            over: string;
            partij: string;
            punt: string;
            rol: string;
            soort?: string;
            stap: string;
            toelichting?: string;
            trap: number;
            uiterlijk: string;
            voor?: string;
            wie?: string;
        };
        QuarantaineDto: {
            /** Format: date-time */
            brokertijd: string;
            bytes: number;
            id?: string;
            /** Format: date-time */
            op: string;
            partitie: number;
            positie: string;
            reden: string;
            source?: string;
            stand: string;
            subject?: string;
            topic: string;
            type?: string;
            volg: string;
        };
        RedenDto: {
            reden?: string;
        };
        RedengetalDto: {
            aantal?: number;
            reden: string;
            stand: string;
        };
        StapgetalDto: {
            aantal?: number;
            mediaan?: number;
            p90?: number;
            stap: string;
        };
        StapregelDto: {
            casus: string;
            casusnummer: string;
            dagen: number;
            tot: string;
            van: string;
        };
        TaakDto: {
            /** @description Day on which it began, or can begin as far as is known today. */
            begint: string;
            eigenaarRol: string;
            gereedOp?: string;
            /** @description Day on which it is ready, or is expected to be. */
            klaarOp: string;
            /** @description How it is undone and by whom. */
            ongedaan: Record<string, never>;
            partij: string;
            reden?: string;
            soort: string;
            stand: string;
            taak: string;
            taakversie: number;
            termijn: string;
            teruggedraaidOp?: string;
            /** @description How often it was said that it stands still; 2 and up reached the coordinator. */
            trap: number;
            verwachtOp?: string;
            wachtOp: string[];
        };
        TellingDto: {
            afgesloten: number;
            dagenLeegGemiddeld?: number;
            dagenWoonklaarTotSleutelMediaan?: number;
            dagenWoonklaarTotSleutelP90?: number;
            /** @description People who moved into their own home. */
            gehuisvest: number;
            inPlaatsing: number;
            inVoordracht: number;
            opDeLijst: number;
            /** @description Places in a facility that came free. */
            plekkenVrij: number;
            /** @description Freed places that went to the next of a waiting list. */
            wachtlijstDoorgeschoven: number;
            woningenBeschikbaar: number;
        };
        ToegelatenDto: {
            id: string;
            /** @description Taken over from a list but not complete: to be judged one by one. */
            onvolledig: number;
            /** @description Still waiting for another turn of this command. */
            over: number;
            /** @description Admitted by this command. */
            toegelaten: number;
        };
        ToegestaneAfwijkingDto: {
            /**
             * Format: uuid
             * @description The decision that allowed it, where the region gave that to another than the hub.
             */
            besluit?: string;
            reden: string;
        };
        ToelatingDto: {
            /** @enum {string} */
            besluit: "toegelaten" | "aanvulling" | "niet-toegelaten";
            /** @description Codes; without any, an aanvulling asks for what the completeness rules miss. */
            gronden?: string[];
        };
        ToewijzingDto: {
            /** Format: uuid */
            casus: string;
            medewerker: string;
            waarnemer?: string;
        };
        UitgesteldDto: {
            fouten: {
                detail: string;
                stap: string;
                title: string;
            }[];
            /** @description Facts that were told since. */
            gedaan: string[];
            kenmerk: string;
            soort: string;
        };
        UitlegDto: {
            coordinator: string[];
            corporatie: string[];
            persoon?: string[];
        };
        UitsluitingDto: {
            /** Format: uuid */
            casus: string;
            medewerker: string;
            reden: string;
        };
        UitsluitingUitDto: {
            casus: string;
            door: string;
            id: string;
            medewerker: string;
            op: string;
            opgehevenOp?: string | null;
            reden: string;
        };
        VaststellingDto: {
            akkoorden?: components["schemas"]["WegingsakkoordDto"][];
        };
        VerdelingDto: {
            aanleiding: string;
            begonnenOp: string;
            bewezen?: boolean;
            bovengrens?: number;
            geplaatst?: number;
            grenzen: Record<string, never>[];
            invoerhash: string;
            klaarOp?: string;
            maand: string;
            mensen: number;
            nietGeplaatst: Record<string, never>[];
            nummer: number;
            peildatum: string;
            plaatsingen: Record<string, never>[];
            profielversie: string;
            reden?: string;
            regelprijzen: Record<string, never>[];
            stand: string;
            vastgelegdOp: string;
            verbintenis: string;
            verdeling: string;
            voorbijgegaan: Record<string, never>[];
            voortgang?: Record<string, never>;
            /** @description Points of all placements together, and what no verdeling can exceed. */
            waarde?: number;
            woningen: number;
            /** @description Drawn with this; was committed to under `verbintenis` on `vastgelegdOp`. */
            zaad: string;
        };
        VerdelingRijDto: {
            aanleiding: string;
            begonnenOp: string;
            bewezen?: boolean;
            bovengrens?: number;
            geplaatst?: number;
            klaarOp?: string;
            mensen: number;
            nummer: number;
            peildatum: string;
            reden?: string;
            stand: string;
            verdeling: string;
            /** @description Points of all placements together, and what no verdeling can exceed. */
            waarde?: number;
            woningen: number;
        };
        VerdelingsvergelijkingDto: {
            ketens: Record<string, never>[];
            verhuizingen: Record<string, never>[];
            verschil?: number;
        };
        VergelijkDto: {
            partij?: string;
        };
        VergelijkingDto: {
            afdrukken: components["schemas"]["AfdrukDto"][];
            verschillen: components["schemas"]["VerschilDto"][];
        };
        VerhoudingDto: {
            groepen: components["schemas"]["GroepDto"][];
            indeling: string;
            /** @description Smallest part over largest. */
            laagste?: number;
            /** @description Below 0.8: look into it. */
            signaal: boolean;
            tot: string;
        };
        VerschilDto: {
            daar?: string;
            /** Format: date-time */
            gevondenOp: string;
            /** Format: date-time */
            gezienOp: string;
            /** @description Hash of what we have; absent when we do not have the row. */
            hier?: string;
            id: string;
            kant: string;
            naam: string;
            partij: string;
            /** @description Uuid of the row: a casus, plaatsing, taak, eenheid, or for `feiten` the stream. */
            sleutel: string;
        };
        VerslagregelDto: {
            casus?: string;
            door: string;
            feit: Record<string, never>;
            /** @description ISO 8601. */
            op: string;
            soort: string;
            volg: number;
        };
        VerwerpDto: {
            reden: string;
        };
        VoordrachtDto: {
            aanbod: string;
            afwijking?: Record<string, never>;
            eenheid: string;
            gemaaktOp: string;
            kandidaatstellingen: components["schemas"]["KandidaatstellingDto"][];
            momentopname: Record<string, never>;
            reden?: string;
            stand: string;
            startOp: string;
            /** @description Of what is asked; rises when home, date or rent changes. */
            versie: number;
            voordracht: string;
        };
        VoorproefDto: {
            dan: Record<string, never>;
            eerderGeholpen: Record<string, never>[];
            geldend: string;
            nu: Record<string, never>;
            peildatum: string;
            verhuizingen: Record<string, never>[];
            wachtLanger: Record<string, never>[];
        };
        VraagantwoordDto: {
            /** @enum {string} */
            antwoord: "ja" | "nee" | "anders" | "op-dag" | "ik-bel" | "niet-bij-ons";
            dag?: string;
            tekst?: string;
        };
        VraagDto: {
            ander: string;
            antwoord?: string | null;
            antwoordTekst?: string | null;
            beantwoordOp?: string | null;
            behandelaar?: string;
            casus: string;
            casusnummer?: string;
            dag?: string | null;
            gesteldOp: string;
            id: string;
            onderwerp: string;
            over: string;
            /** @description `uit`: we ask; `in`: we are asked. */
            richting: string;
            rol: string;
            stand: string;
            tekst?: string | null;
            /** @description Name of the other organisation. */
            titel: string;
            /** @description How far its silence was escalated. */
            trap: number;
            uiterlijk: string;
            waarover?: string | null;
        };
        VraagleestDto: {
            afdruk: string;
            ander: string;
            casus: string;
            id: string;
            onderwerp: string;
            op: string;
            over: string;
            rol: string;
            tekst?: string;
            /** @description Name of the organisation that reads it. */
            titel: string;
            uiterlijk: string;
            waarover?: string;
        };
        VraagverzendingDto: {
            /** @description Of what was read at `leest`. */
            afdruk: string;
        };
        WachtendDto: {
            id: string;
            omschrijving: string;
            /** @description The refusal of the route, as it gave it (RFC 9457). */
            probleem?: Record<string, never>;
            /** @enum {string} */
            stand: "wacht" | "uitgevoerd" | "geweigerd" | "ingetrokken";
            uitvoerenNa: string;
        };
        WachtendGezetDto: {
            id: string;
            /** @description ISO 8601; until then it can be taken back. */
            uitvoerenNa: string;
        };
        WachtendInvoer: {
            ifMatch?: string;
            lichaam?: Record<string, never>;
            /** @enum {string} */
            methode: "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description What is being done, in the words of the screen. */
            omschrijving: string;
            /** @description A path of this API; a command cannot wait for another one, nor move the clock. */
            pad: string;
        };
        WeergaveDto: {
            naam: string;
            pad: string;
        };
        WeergaveInvoer: {
            pad: string;
        };
        WeesDto: {
            feit: string;
            /** Format: date-time */
            gevondenOp: string;
            /** @description `hier`: we have it and its source no longer knows it; `daar`: it was ours and `partij` still has it. */
            kant: string;
            partij: string;
            stroom: string;
            /** Format: date-time */
            tijd: string;
            type: string;
            volg: string;
        };
        WegingDto: {
            bron: string;
            delen: Record<string, never>;
            versie: string;
            /** @description Roles that decide on other weights: the profile's `beslist.wegingen`. */
            wieBeslist: string[];
        };
        WegingsakkoordDto: {
            naam: string;
            op: string;
            rol: string;
            /** @description Where it can be read: the report of a meeting, a letter. */
            vindplaats: string;
        };
        WegingsvoorstelDto: {
            akkoorden: Record<string, never>[];
            /** @description Weights it was compared with. */
            anders: string;
            delen: Record<string, never>;
            id: string;
            nummer?: number;
            reden: string;
            vastgesteldDoor?: string;
            vastgesteldOp?: string;
            voorgesteldDoor: string;
            voorgesteldOp: string;
        };
        WerkrijDto: {
            aanZet: string;
            alsNiets?: string;
            casus?: string;
            casusnummer?: string;
            id: string;
            opgepaktDoor?: components["schemas"]["OppakkerDto"];
            pad: string;
            soort: string;
            termijn?: string;
            titel: string;
            zin: string;
        };
        WijkDto: {
            belasting: number;
            buurten: number;
            buurtenGemeld: number;
            gemeente: string;
            herzienOp?: string;
            inwoners: number;
            naam: string;
            /** @description Households that its buurten can carry; absent when the gemeente did not say. */
            ruimte?: number;
            vol: number;
            wijk: string;
            woningen: number;
        };
        WoningDto: {
            aanbod: string;
            passend: number;
            rij: Record<string, never>[];
            uitleg: components["schemas"]["UitlegDto"];
            voor?: string;
        };
        ZaadDto: {
            maand: string;
            vastgelegdOp: string;
            verbintenis: string;
            /** @description Only once a verdeling drew with it, or its month is past. */
            zaad?: string;
        };
        ZakenDto: {
            /** @description Keys of the proposed agenda. */
            zaken: string[];
        };
        ZoekopdrachtDto: {
            aanbod?: string;
            casus: string;
            doorgegevenAan?: string;
            gegevenOp: string;
            gemeente: string;
            partij: string;
            reden?: string;
            stand: string;
            uiterlijk: string;
            vervolgVan?: string;
            zoekopdracht: string;
        };
        ZoekvoorstelDto: {
            bewezen: boolean;
            bovengrens: number;
            /** @description The agreements, how far each is, and what one more place would be worth. */
            grenzen: Record<string, never>[];
            /** @description Per person: who looks, the next three, and sentences to read out. */
            mensen: Record<string, never>[];
            peildatum: string;
            /** @description Points of the whole proposal, and what no proposal within the agreements can exceed. */
            waarde: number;
            wegingen: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Aanbod_lijst: {
        parameters: {
            query?: {
                /** @description Only what this desk of the hub looks after. */
                coordinatiepunt?: string;
                stand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AanbodDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Aanbod_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aanbod: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AanbodDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Aanbod_shortlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aanbod: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaarDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Aanmelding_lijst: {
        parameters: {
            query?: {
                /** @description Only what this desk of the hub looks after. */
                coordinatiepunt?: string;
                stand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AanmeldingDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Aanmelding_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AanmeldingDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Aanmelding_toelating: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToelatingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Afwezigheid_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfwezigheidUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Afwezigheid_meld: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfwezigheidDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Afwezigheid_trekIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Behandeling_lijst: {
        parameters: {
            query?: {
                /** @description Only what this employee has to do today. */
                medewerker?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehandelingDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Behandeling_wijsToe: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToewijzingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Behandeling_overdracht: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseloadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Hubstartstand_belasting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BelastingDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Besluit_lijst: {
        parameters: {
            query?: {
                casus?: string;
                stand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BesluitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Besluit_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                besluit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BesluitDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Besluit_antwoord: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                besluit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BesluitAntwoordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Bezwaar_lijst: {
        parameters: {
            query?: {
                casus?: string;
                /** @description `mijn=ja`: only what is with the one who asks, today. */
                mijn?: "ja";
                stand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BezwaarDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Bezwaar_dienIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwBezwaarDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Bezwaar_beslis: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BezwaarbeslissingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Bezwaar_trekIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Bezwaar_verdaag: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busstand_achterstand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchterstandDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busbericht_lijst: {
        parameters: {
            query?: {
                bron?: string;
                /** @description Only what came in after this message; for the next page. */
                na?: number;
                stand?: "wacht" | "vastgehouden" | "terzijde" | "verwerkt" | "verworpen";
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BerichtDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busbericht_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                volg: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BerichtDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busbericht_herstel: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                volg: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GedaanDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busbericht_verwerp: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                volg: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerwerpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GedaanDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busstand_verbond: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvenantDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busbericht_herstelOorzaak: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OorzaakDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GedaanDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busherstel_stand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HerstelstandDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busherstel_bevestig: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerwerpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GedaanDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busbericht_oorzaken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OorzaakregelDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busherstel_opnieuw: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpnieuwDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GedaanDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busstand_quarantaine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantaineDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busstand_keur: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                volg: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GedaanDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busstand_verwerp: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                volg: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerwerpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GedaanDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busvergelijk_stand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VergelijkingDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busvergelijk_vergelijk: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VergelijkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GedaanDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busvergelijk_handelAf: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerwerpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GedaanDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busherstel_wezen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeesDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Busherstel_bevestigWees: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                volg: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerwerpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GedaanDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Concepten_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sleutel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Concepten_bewaar: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                sleutel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConceptInvoer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Concepten_verwijder: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                sleutel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Contingent_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContingentDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Ik_ik: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IkDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Kandidaat_lijst: {
        parameters: {
            query?: {
                /** @description Only what this desk of the hub looks after. */
                coordinatiepunt?: string;
                stand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KandidaatDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Kandidaat_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KandidaatDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Kandidaat_heropening: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Kandidaat_hervatting: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Kandidaat_mogelijkheden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaarDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Kandidaat_parkering: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParkeringDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Keten_keten: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KetenfeitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Klok_lees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KlokDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Klok_zet: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KlokzetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Knelpunt_lijst: {
        parameters: {
            query?: {
                casus?: string;
                stand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnelpuntDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Live_volg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Namens_machtigingen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachtigingDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Monitor_monitor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Monitor_regels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StapregelDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Monitor_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Monitor_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Openstaand_lijst: {
        parameters: {
            query?: {
                bij?: string;
                casus?: string;
                /** @description `mijn=ja`: only casussen that are with the one who asks, today. */
                mijn?: "ja";
                partij?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenstaandDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overleg_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlegRijDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overleg_nieuw: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwOverlegDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overleg_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlegDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overleg_beslis: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                punt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverlegbesluitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overleg_bespreek: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                punt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BesprekingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overleg_gedaan: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                punt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overleg_sluit: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overleg_zaken: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ZakenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overleg_agenda: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendazaakDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Partij_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartijDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Plaatsing_lijst: {
        parameters: {
            query?: {
                casus?: string;
                stand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaatsingDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Plaatsing_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plaatsing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaatsingDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Plaatsing_afbreking: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                plaatsing: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfsluitingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Plaatsing_afsluiting: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                plaatsing: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfsluitingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Plaatsing_heropening: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                plaatsing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Plaatsing_hervatting: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                plaatsing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Plaatsing_opschorting: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                plaatsing: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpschortingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Startstand_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InleessoortDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Hubstartstand_toelaten: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToegelatenDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Startstand_lees: {
        parameters: {
            query: {
                /** @description Which list this is: every fact that comes from it says so. */
                bron: string;
                /** @description The day on which the list was true. */
                peildatum: string;
                /** @description Only report, change nothing. */
                proef?: boolean;
            };
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                soort: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Startstand_sjabloon: {
        parameters: {
            query?: {
                vorm?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                soort: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Startstand_imports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InleeskopDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Startstand_verslag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InleesverslagDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Startstand_uitgesteld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UitgesteldDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Telling_tel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TellingDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Uitsluiting_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UitsluitingUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Uitsluiting_sluitUit: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UitsluitingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Uitsluiting_hefOp: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Verdeling_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdelingRijDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Verdeling_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Verdeling_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verdeling: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdelingDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Verdeling_breekAf: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                verdeling: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overneming_gevolgen: {
        parameters: {
            query?: {
                /** @description Somebody who would leave the list. */
                zonderMens?: string;
                /** @description A home that would be withdrawn. */
                zonderWoning?: string;
            };
            header?: never;
            path: {
                verdeling: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdelingsvergelijkingDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Verdeling_mens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                casus: string;
                verdeling: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MensDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overneming_neemOver: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                verdeling: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OvernemingsvraagDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OvernemingenDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Verdeling_vergelijking: {
        parameters: {
            query: {
                met: string;
            };
            header?: never;
            path: {
                verdeling: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdelingsvergelijkingDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Verdeling_woning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aanbod: string;
                verdeling: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WoningDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Verdeling_zaden: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZaadDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Verhouding_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerhoudingDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Voordracht_lijst: {
        parameters: {
            query?: {
                stand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoordrachtDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Voordracht_maak: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweVoordrachtDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Voordracht_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voordracht: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoordrachtDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Namens_namens: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                verzoek: string;
                voordracht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GehoordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Voordracht_intrekking: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                voordracht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntrekkingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Voordracht_afwijking: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweAfwijkingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Vraag_lijst: {
        parameters: {
            query?: {
                casus?: string;
                /** @description `mijn=ja`: only what is with the one who asks, today. */
                mijn?: "ja";
                stand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VraagDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Vraag_opstellen: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweVraagDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Vraag_antwoord: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VraagantwoordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Vraag_intrekken: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Vraag_leest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VraagleestDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Vraag_verzenden: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VraagverzendingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Wachtend_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WachtendDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Wachtend_zet: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WachtendInvoer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WachtendGezetDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Wachtend_neemTerug: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Weergaven_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeergaveDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Weergaven_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                naam: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeergaveDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Weergaven_bewaar: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                naam: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeergaveInvoer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Weergaven_verwijder: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                naam: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Weging_geldend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WegingDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Weging_voorstellen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WegingsvoorstelDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Weging_stelVoor: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweWegingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Weging_stelVast: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaststellingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Weging_voorproef: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoorproefDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Werk_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WerkrijDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Werk_pakOp: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                werk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Werk_geefVrij: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                werk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Wijk_lijst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WijkDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Zoekopdracht_lijst: {
        parameters: {
            query?: {
                casus?: string;
                stand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoekopdrachtDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Zoekopdracht_geef: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweZoekopdrachtDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Zoekopdracht_door: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoorgifteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Zoekverdeling_voorstel: {
        parameters: {
            query?: {
                /** @description A verdeling: whom it gives a home, needs nobody to look. */
                na?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoekvoorstelDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
}
