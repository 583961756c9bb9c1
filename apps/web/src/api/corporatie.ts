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
        post: operations["Aanbod_nieuw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/aanbod/{id}": {
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
    "/v1/aanbod/{id}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Aanbod_intrekken"];
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
    "/v1/akkoordverzoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Akkoord_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/akkoordverzoeken/{verzoek}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Akkoord_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/akkoordverzoeken/{verzoek}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Akkoord_antwoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/akkoordverzoeken/{verzoek}/bevestiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Namens_bevestiging"];
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
    "/v1/berichten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Nazorg_berichten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/besluitvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Besluitvraag_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/besluitvragen/{besluit}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Besluitvraag_antwoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bezichtigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bezichtigingen_lijst"];
        put?: never;
        post: operations["Bezichtigingen_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bezichtigingen/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The viewing for a calendar, as a file; again after it was moved or called off it replaces the first. */
        get: operations["Bezichtigingen_agenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bezichtigingen/{id}/verslag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bezichtigingen_verslag"];
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
    "/v1/casussen-deelname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plaatsing_deelname"];
        put?: never;
        post?: never;
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
    "/v1/eenheden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Eenheden_lijst"];
        put?: never;
        post: operations["Eenheden_voegToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eenheden-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Body: the file itself, CSV or XLSX. With faults nothing is taken over. */
        post: operations["Eenheden_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eenheden-import/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Eenheden_verslag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eenheden-import/sjabloon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty list with the columns, an explanation, an example and the codes of the buurten. */
        get: operations["Eenheden_sjabloon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eenheden/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Eenheden_een"];
        put: operations["Eenheden_wijzig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/herroepingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Herroeping_lijst"];
        put?: never;
        post: operations["Herroeping_terug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/herroepingen/{id}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Herroeping_antwoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/herroepingen/mogelijk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Herroeping_mogelijk"];
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
        get: operations["Kandidaten_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kandidaten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Kandidaten_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kandidaten/{id}/toets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kandidaten_toets"];
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
        get: operations["Plaatsing_klok"];
        put?: never;
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
        get: operations["Plaatsing_knelpunten"];
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
    "/v1/machtiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Namens_huidige"];
        put?: never;
        /** Lets the hub write down what this organisation answers by phone, until a day; without a day: not any more. */
        post: operations["Namens_geef"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/omklapcriteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Nazorg_criteria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/omklappen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Nazorg_omklappen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/omklappen/{id}/besluit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nazorg_besluit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overeenkomsten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overeenkomsten_lijst"];
        put?: never;
        post: operations["Overeenkomsten_nieuw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overeenkomsten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overeenkomsten_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overeenkomsten/{id}/beeindiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undone before it began, or ended; after the plaatsing was broken off. */
        post: operations["Overeenkomsten_beeindiging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overeenkomsten/{id}/niet-getekend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody signed on the agreed day: a new day. */
        post: operations["Overeenkomsten_nietGetekend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overeenkomsten/{id}/ondertekeningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Overeenkomsten_teken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overeenkomsten/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lease as a tagged PDF; the file says the casusnummer, the paper says who. */
        get: operations["Overeenkomsten_pdf"];
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
    "/v1/plaatsingen/{plaatsing}/achterstand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nazorg_achterstand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plaatsingen/{plaatsing}/omklap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nazorg_voorstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plaatsingen/{plaatsing}/overlast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nazorg_overlast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plaatsingen/{plaatsing}/sleutel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sleutel_sleutel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signalen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this corporatie signalled and what became of it. When nobody saw it in time it says with whom it lies now. */
        get: operations["Nazorg_signalen"];
        put?: never;
        post?: never;
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
    "/v1/stiltes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stilte_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Taak_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/taken/{taak}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Taak_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/taken/{taak}/standen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Taak_meld"];
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
    "/v1/wisverzoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wisverzoek_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wisverzoeken/{verzoek}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Wisverzoek_antwoord"];
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
        get: operations["Zoekopdrachten_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/zoekopdrachten/{id}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Zoekopdrachten_antwoord"];
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
            beschikbaarVanaf: string;
            contractvormen: string[];
            eenheid: string;
            id: string;
            reden?: string | null;
            stand: string;
            versie: number;
            zoekopdracht?: string | null;
        };
        AanbodInvoerDto: {
            beschikbaarVanaf: string;
            /** @description Forms of contract the corporatie agrees to for this home. */
            contractvormen: string[];
            /** Format: uuid */
            eenheid: string;
            /**
             * Format: uuid
             * @description When this home is the answer to a zoekopdracht.
             */
            zoekopdracht?: string;
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
        AkkoordverzoekDto: {
            aanbod?: string;
            /** @description A rule that this home deviates from: which, why, and who allowed it. */
            afwijking?: Record<string, never>;
            antwoord?: string;
            antwoordVoor: string;
            behandelaar?: string;
            casus: string;
            casusnummer?: string;
            corporatie?: string;
            eenheid?: string;
            geldigTot?: string;
            gemeenteWoning?: string;
            kandidaatstelling: string;
            leden?: Record<string, never>[];
            /** @description An answer that the hub wrote down for this organisation: confirm or contest it. */
            namens?: Record<string, never> | null;
            /** @description The nameless household (corporatie). */
            profiel?: Record<string, never>;
            rekenhuurCent?: number;
            rol: string;
            ronde: number;
            stand: string;
            startOp: string;
            versie: number;
            verzoek: string;
            voordracht: string;
            wet?: string;
            /** @description The home that is asked about (zorg). */
            woning?: Record<string, never>;
        };
        AntwoordDto: {
            /** @enum {string} */
            antwoord: "ja" | "nee";
            /**
             * @description Only for the person's own answer: who gave it.
             * @enum {string}
             */
            doorWie?: "persoon" | "vertegenwoordiger";
            /** @description Until when this yes binds; at least until the term of the question. */
            geldigTot?: string;
            /** @description Only for the person's own answer: how it was asked. */
            hoeGevraagd?: string;
            reden?: string;
            /** @description Conditions of a yes as codes, for instance tweede-kans. */
            voorwaarden?: string[];
        };
        BeeindigingDto: {
            op: string;
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
        BesluitantwoordDto: {
            antwoord: string;
            reden?: string;
            rol?: string;
        };
        BesluitvraagDto: {
            als: string;
            antwoord?: string | null;
            behandelaar?: string;
            besluit: string;
            casus: string;
            casusnummer?: string;
            gevolg?: string | null;
            kandidaatstelling?: string | null;
            op?: string | null;
            rol: string;
            soort: string;
            stand: string;
            tot?: string | null;
            trap: number;
            uiterlijk?: string | null;
            uitkomst?: string | null;
            voordracht?: string | null;
            waarover: string[];
        };
        BevestigingDto: {
            /**
             * @description Whether it was so.
             * @enum {string}
             */
            uitkomst: "bevestigd" | "betwist";
        };
        BezichtigingDto: {
            /** Format: uuid */
            kandidaatstelling: string;
            /** @description Moment of the viewing, as an instant: 2026-03-12T13:00:00Z. */
            op: string;
        };
        BezichtigingInzageDto: {
            casus: string;
            id: string;
            kandidaatstelling: string;
            /** @description Moment of the viewing, as an instant. */
            op: string;
            verschenen?: boolean | null;
            /** @description Called off: the home fell through. */
            vervallen: boolean;
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
        CriteriumDto: {
            code: string;
            voldaan: boolean;
        };
        DeelnameDto: {
            casus: string;
            casusnummer?: string;
            plaatsing?: string;
            /** @description The parts that this organisation has in the casus. */
            rollen: string[];
        };
        EenheidDto: {
            bagId: string;
            buurt: string;
            complex?: string | null;
            gemeente: string;
            huisdieren: boolean;
            huisnummer: number;
            id: string;
            kamers: number;
            lift: boolean;
            oppervlakte?: number | null;
            plaats: string;
            postcode: string;
            rekenhuurCent: number;
            servicekostenCent: number;
            straat: string;
            toegankelijkheid?: string | null;
            toevoeging?: string | null;
            verdieping: number;
            versie: number;
            wijk: string;
        };
        EenheidInvoerDto: {
            /** @description BAG verblijfsobject, 16 digits. */
            bagId: string;
            buurt: string;
            complex?: string;
            gemeente: string;
            huisdieren: boolean;
            huisnummer: number;
            kamers: number;
            lift: boolean;
            oppervlakte?: number;
            plaats: string;
            postcode: string;
            rekenhuurCent: number;
            servicekostenCent: number;
            straat: string;
            /** @description VERA TOEGANKELIJKHEIDSLABEL. */
            toegankelijkheid?: string;
            toevoeging?: string;
            /** @description 0 is the ground floor. */
            verdieping: number;
            wijk: string;
        };
        GedaanDto: {
            aantal?: number;
            id: string;
        };
        HerroepbaarDto: {
            casus: string;
            dag: string;
            wat: string;
        };
        HerroepingInvoerDto: {
            /** Format: uuid */
            casus: string;
            /**
             * Format: uuid
             * @description Which one, where a casus may have several: the signal or the evaluation.
             */
            onderwerp?: string;
            /** @enum {string} */
            reden: "vergissing" | "verkeerde-casus" | "verkeerde-gegevens" | "niet-doorgegaan";
            /** @enum {string} */
            wat: "sleutel-uitgereikt" | "verhuizing-gemeld" | "inschrijving-gemeld" | "plek-vrijgekomen" | "ondersteuning-beeindigd" | "terugval-gemeld" | "evaluatie-gehouden" | "overlast-gemeld" | "achterstand-gemeld";
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
        HoudtStandAntwoordDto: {
            /**
             * @description `nee` takes our own fact back.
             * @enum {string}
             */
            antwoord: "ja" | "nee";
        };
        HoudtStandDto: {
            casus: string;
            gevraagdOp: string;
            id: string;
            reden: string;
            rustteOp: string;
            stand: string;
            /** @description Name of the organisation that took it back. */
            titel: string;
            uiterlijk: string;
            van: string;
            wat: string;
        };
        HuurachterstandDto: {
            maanden: number;
            op: string;
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
        ImportDto: {
            fouten: Record<string, never>[];
            gewijzigd: number;
            id: string;
            nieuw: number;
            ongewijzigd: number;
            proef: boolean;
            rijen: number;
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
            /** @description VERA AANBIEDINGDETAILSTATUS under ING, or a code of the region. */
            reden: string;
        };
        KandidaatDto: {
            casus: string;
            eenheid: string;
            id: string;
            identiteit: Record<string, never>;
            plaatsing?: string | null;
            stand: string;
            toets?: string | null;
            tweedeKans: boolean;
            versie: number;
            voordracht: string;
            zorg?: string | null;
        };
        KandidaatKortDto: {
            /** @description Zorg released who it is. */
            bekend: boolean;
            casus: string;
            casusnummer?: string;
            eenheid: string;
            id: string;
            plaatsing?: string | null;
            stand: string;
            toets?: string | null;
            tweedeKans: boolean;
            versie: number;
            voordracht: string;
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
            /** @description Domain time, as an instant. */
            nu: string;
            /** @description Domain date in Amsterdam. */
            vandaag: string;
        };
        KnelpuntDto: {
            casus: string;
            eigenaarRol: string;
            knelpunt: string;
            lid: string;
            lijn: string;
            plaatsing: string;
            regel: string;
            tot?: string | null;
            uiterlijk: string;
            van: string;
        };
        MachtigingDto: {
            tot?: string;
        };
        NazorgberichtDto: {
            belNaam?: string | null;
            belNummer?: string | null;
            casus: string;
            id: string;
            op?: string | null;
            plaatsing: string;
            soort: string;
        };
        NietGetekendDto: {
            nieuweDatum: string;
            op: string;
        };
        NieuweMachtigingDto: {
            /** @description Last day; leave it out to withdraw what was given. */
            tot?: string;
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
        OmklapbesluitDto: {
            op: string;
            planB?: string;
            /** @enum {string} */
            uitkomst: "omgeklapt" | "verlengd" | "niet";
            verlengdTot?: string;
        };
        OmklapcriteriaDto: {
            /** @description True while nobody wrote down that this is what they agreed. */
            aanname: boolean;
            criteria: string[];
        };
        OmklapDto: {
            antwoorden: Record<string, never>;
            casus: string;
            criteria: Record<string, never>[];
            id: string;
            op: string;
            plaatsing: string;
            planB?: string | null;
            uitkomst?: string | null;
            verlengdTot?: string | null;
            versie: number;
        };
        OmklapvoorstelDto: {
            criteria: components["schemas"]["CriteriumDto"][];
            op: string;
        };
        OndertekeningDto: {
            /** @enum {string} */
            door: "corporatie" | "persoon";
            op: string;
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
        OvereenkomstDto: {
            casus: string;
            eenheid: string;
            handtekeningen: Record<string, never>[];
            id: string;
            ingangsdatum: string;
            looptijdMaanden?: number | null;
            ondertekenaars: string[];
            plaatsing: string;
            rechtsgrond?: string | null;
            stand: string;
            versie: number;
            vorm: string;
        };
        OvereenkomstInvoerDto: {
            ingangsdatum: string;
            /** @description Only for a temporary lease. */
            looptijdMaanden?: number;
            /** Format: uuid */
            plaatsing: string;
            /** @description Legal ground of a temporary lease (Stb. 2024, 152, art. 1). */
            rechtsgrond?: string;
            vorm: string;
        };
        OverlastDto: {
            ernst: string;
            op: string;
            soort: string;
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
            casus: string;
            eenheid?: string | null;
            gemeenteWoning: string;
            kandidaatstelling: string;
            kritiekePad?: string[] | null;
            leegstand?: string | null;
            lijnen?: Record<string, never>[] | null;
            opgeschortTot?: string | null;
            perPartij: Record<string, never>[];
            plaatsing: string;
            stand: string;
            startOp: string;
            verwachteSleuteldatum?: string | null;
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
        SignaalDto: {
            afspraak?: string | null;
            bij?: string;
            casus: string;
            evaluatieOp?: string | null;
            id: string;
            op: string;
            plaatsing: string;
            soort: string;
            stand: string;
            uiterlijk?: string;
        };
        SleutelDto: {
            /** @description First day for which rent is due. */
            huurVanaf: string;
            /** @description Day on which the key was handed over. */
            op: string;
        };
        StandDto: {
            reden?: string;
            /** @enum {string} */
            stand: "open" | "bezig" | "gereed" | "kan-niet" | "ongedaan";
            /** @description When the owner expects to be ready. */
            verwachtOp?: string;
        };
        StilteDto: {
            bij: string;
            casus: string;
            casusnummer?: string;
            rol: string;
            soort?: string | null;
            stand: string;
            stap: string;
            stilte: string;
            trap: number;
            uiterlijk: string;
            volgendeOp: string;
        };
        TaakDto: {
            /** @description Who acts today: the named worker of the casus, or the waarnemer. */
            behandelaar?: string;
            casus: string;
            /** @description How it is taken back, in the words of the region, while that must be done. */
            draaiTerug?: string;
            eigenaarRol: string;
            gereedOp?: string | null;
            lid?: string | null;
            ongedaan?: string | null;
            plaatsing: string;
            soort: string;
            stand: string;
            taak: string;
            termijn: string;
            trap: number;
            verwachtOp?: string | null;
            wachtOp: Record<string, never>[];
        };
        ToetsDto: {
            /** @description A second chance as a condition of the contract. */
            tweedeKans?: boolean;
            /**
             * @description The outcome only: what was looked up stays in the corporatie's own administration.
             * @enum {string}
             */
            uitkomst: "geen-bezwaar" | "bezwaar";
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
        VergelijkDto: {
            partij?: string;
        };
        VergelijkingDto: {
            afdrukken: components["schemas"]["AfdrukDto"][];
            verschillen: components["schemas"]["VerschilDto"][];
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
        VerslagDto: {
            /** @description Whether the person came. */
            verschenen: boolean;
        };
        VerwerpDto: {
            reden: string;
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
        WisantwoordDto: Record<string, never>;
        WisverzoekDto: Record<string, never>;
        ZoekantwoordDto: {
            /** Format: uuid */
            aanbod?: string;
            /** @enum {string} */
            antwoord: "aanvaard" | "woning-gevonden" | "niet-mogelijk" | "doorgegeven";
            doorgegevenAan?: string;
            reden?: string;
        };
        ZoekopdrachtDto: {
            aanbod?: string | null;
            casus: string;
            doorgegevenAan?: string | null;
            gemeente: string;
            id: string;
            profiel: Record<string, never>;
            reden?: string | null;
            stand: string;
            uiterlijk: string;
            versie: number;
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
    Aanbod_nieuw: {
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
                "application/json": components["schemas"]["AanbodInvoerDto"];
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
    Aanbod_een: {
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
    Aanbod_intrekken: {
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
    Akkoord_lijst: {
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
                    "application/json": components["schemas"]["AkkoordverzoekDto"][];
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
    Akkoord_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verzoek: string;
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
                    "application/json": components["schemas"]["AkkoordverzoekDto"];
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
    Akkoord_antwoord: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                verzoek: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AntwoordDto"];
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
    Namens_bevestiging: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                verzoek: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BevestigingDto"];
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
    Nazorg_berichten: {
        parameters: {
            query?: {
                casus?: string;
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
                    "application/json": components["schemas"]["NazorgberichtDto"][];
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
    Besluitvraag_lijst: {
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
                    "application/json": components["schemas"]["BesluitvraagDto"][];
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
    Besluitvraag_antwoord: {
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
                "application/json": components["schemas"]["BesluitantwoordDto"];
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
    Bezichtigingen_lijst: {
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
                    "application/json": components["schemas"]["BezichtigingInzageDto"][];
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
    Bezichtigingen_plan: {
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
                "application/json": components["schemas"]["BezichtigingDto"];
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
    Bezichtigingen_agenda: {
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
    Bezichtigingen_verslag: {
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
                "application/json": components["schemas"]["VerslagDto"];
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
    Plaatsing_deelname: {
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
                    "application/json": components["schemas"]["DeelnameDto"][];
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
    Eenheden_lijst: {
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
                    "application/json": components["schemas"]["EenheidDto"][];
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
    Eenheden_voegToe: {
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
                "application/json": components["schemas"]["EenheidInvoerDto"];
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
    Eenheden_import: {
        parameters: {
            query?: {
                /** @description Only report, change nothing. */
                proef?: boolean;
            };
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
    Eenheden_verslag: {
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
                    "application/json": components["schemas"]["ImportDto"];
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
    Eenheden_sjabloon: {
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
    Eenheden_een: {
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
                    "application/json": components["schemas"]["EenheidDto"];
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
    Eenheden_wijzig: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["EenheidInvoerDto"];
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
    Herroeping_lijst: {
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
                    "application/json": components["schemas"]["HoudtStandDto"][];
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
    Herroeping_terug: {
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
                "application/json": components["schemas"]["HerroepingInvoerDto"];
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
    Herroeping_antwoord: {
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
                "application/json": components["schemas"]["HoudtStandAntwoordDto"];
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
    Herroeping_mogelijk: {
        parameters: {
            query: {
                casus: string;
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
                    "application/json": components["schemas"]["HerroepbaarDto"][];
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
    Kandidaten_lijst: {
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
                    "application/json": components["schemas"]["KandidaatKortDto"][];
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
    Kandidaten_een: {
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
    Kandidaten_toets: {
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
                "application/json": components["schemas"]["ToetsDto"];
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
    Plaatsing_klok: {
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
    Plaatsing_knelpunten: {
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
    Namens_huidige: {
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
                    "application/json": components["schemas"]["MachtigingDto"];
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
    Namens_geef: {
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
                "application/json": components["schemas"]["NieuweMachtigingDto"];
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
    Nazorg_criteria: {
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
                    "application/json": components["schemas"]["OmklapcriteriaDto"];
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
    Nazorg_omklappen: {
        parameters: {
            query?: {
                casus?: string;
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
                    "application/json": components["schemas"]["OmklapDto"][];
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
    Nazorg_besluit: {
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
                "application/json": components["schemas"]["OmklapbesluitDto"];
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
    Overeenkomsten_lijst: {
        parameters: {
            query?: {
                casus?: string;
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
                    "application/json": components["schemas"]["OvereenkomstDto"][];
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
    Overeenkomsten_nieuw: {
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
                "application/json": components["schemas"]["OvereenkomstInvoerDto"];
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
    Overeenkomsten_een: {
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
                    "application/json": components["schemas"]["OvereenkomstDto"];
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
    Overeenkomsten_beeindiging: {
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
                "application/json": components["schemas"]["BeeindigingDto"];
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
    Overeenkomsten_nietGetekend: {
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
                "application/json": components["schemas"]["NietGetekendDto"];
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
    Overeenkomsten_teken: {
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
                "application/json": components["schemas"]["OndertekeningDto"];
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
    Overeenkomsten_pdf: {
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
    Plaatsing_lijst: {
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
    Nazorg_achterstand: {
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
                "application/json": components["schemas"]["HuurachterstandDto"];
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
    Nazorg_voorstel: {
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
                "application/json": components["schemas"]["OmklapvoorstelDto"];
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
    Nazorg_overlast: {
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
                "application/json": components["schemas"]["OverlastDto"];
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
    Sleutel_sleutel: {
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
                "application/json": components["schemas"]["SleutelDto"];
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
    Nazorg_signalen: {
        parameters: {
            query?: {
                casus?: string;
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
                    "application/json": components["schemas"]["SignaalDto"][];
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
    Stilte_lijst: {
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
                    "application/json": components["schemas"]["StilteDto"][];
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
    Taak_lijst: {
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
                    "application/json": components["schemas"]["TaakDto"][];
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
    Taak_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taak: string;
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
                    "application/json": components["schemas"]["TaakDto"];
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
    Taak_meld: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                taak: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandDto"];
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
    Wisverzoek_lijst: {
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
                    "application/json": components["schemas"]["WisverzoekDto"][];
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
    Wisverzoek_antwoord: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                verzoek: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WisantwoordDto"];
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
    Zoekopdrachten_lijst: {
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
    Zoekopdrachten_antwoord: {
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
                "application/json": components["schemas"]["ZoekantwoordDto"];
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
}
