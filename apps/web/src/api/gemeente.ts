// Made by npm run openapi; do not change by hand.
export interface paths {
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
    "/v1/casussen/{casus}/identiteit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Identiteit_inzien"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/inschrijving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inschrijving_een"];
        put?: never;
        post: operations["Inschrijving_melden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/overdracht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Overdrachten_aanbieden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/sporen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sporen_nieuw"];
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
    "/v1/draagkracht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draagkracht_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/draagkracht/{buurt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draagkracht_een"];
        put: operations["Draagkracht_vaststellen"];
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
    "/v1/meldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meldingen_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meldingen/{casus}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meldingen_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meldingen/{casus}/aanvraag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person signs the report as aanvraag: from here two weeks. */
        post: operations["Meldingen_aanvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meldingen/{casus}/beschikking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meldingen_beschikking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meldingen/{casus}/binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Binding_een"];
        put?: never;
        post: operations["Binding_vaststellen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meldingen/{casus}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision as a letter, a tagged PDF; an employee reads it before it goes. */
        get: operations["Meldingen_brief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meldingen/{casus}/herroeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meldingen_herroeping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meldingen/{casus}/onderzoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meldingen_onderzoek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meldingen/{casus}/urgentie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Urgentie_een"];
        put?: never;
        post: operations["Urgentie_besluiten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overdrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overdrachten_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overdrachten/{overdracht}/aanvaarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Overdrachten_aanvaarden"];
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
    "/v1/signalen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signalen_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signalen/{signaal}/oppakking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signalen_pakOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sporen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sporen_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sporen/{spoor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sporen_een"];
        put: operations["Sporen_besluit"];
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
        AanbiedingDto: {
            /** @description Last day that this gemeente pays. */
            uitkeringTot?: string;
        };
        AanvaardingDto: {
            /** @description First day that this gemeente pays. */
            uitkeringVanaf?: string;
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
        BeschikkingDto: {
            /** @enum {string} */
            besluit: "afgegeven" | "afgewezen";
            /** @description Own reference of the beschikking. */
            kenmerk: string;
            tot?: string;
            urenPerWeek?: number;
            van?: string;
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
        BindingDto: {
            casus: string;
            gemeenten?: string[];
            id: string;
            versie: number;
            wijken?: string[] | null;
        };
        BindingInvoerDto: {
            gemeenten: string[];
            wijken?: string[];
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
        DeelnameDto: {
            casus: string;
            casusnummer?: string;
            plaatsing?: string;
            /** @description The parts that this organisation has in the casus. */
            rollen: string[];
        };
        DraagkrachtDto: {
            bron?: string;
            buurt?: string;
            herzienOp?: string;
            id: string;
            niveau?: string;
            peildatum?: string;
            ruimte?: number;
            /** @description The day to look again has come. */
            teHerzien?: boolean;
            versie: number;
        };
        DraagkrachtInvoerDto: {
            /** @description Whose word this is: a monitor, the wijkteam. */
            bron: string;
            herzienOp: string;
            /** @enum {string} */
            niveau: "ruim" | "beperkt" | "vol";
            peildatum: string;
            /** @description How many more placements the buurt can carry now. */
            ruimte: number;
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
        IdentiteitDto: {
            casus: string;
            email?: string | null;
            id: string;
            leden: components["schemas"]["PersoonDto"][];
            telefoon?: string | null;
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
        InschrijvingDto: {
            casus: string;
            id: string;
            op?: string;
            plaatsing: string;
            versie: number;
        };
        InschrijvingInvoerDto: {
            /** @description Day of registration in the BRP. */
            op: string;
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
        LidDto: {
            lid?: string;
            rol?: string;
            soort?: string;
        };
        MachtigingDto: {
            tot?: string;
        };
        MeldingDto: {
            aanmelder?: string;
            casus: string;
            casusnummer?: string;
            /** @description Adults with another open aanmelding; nothing is known here of the other. */
            dubbel: string[];
            id: string;
            indicatieGevraagd?: boolean;
            kenmerk?: string | null;
            leden?: components["schemas"]["LidDto"][];
            ontvangenOp: string;
            overTermijn?: boolean;
            /** @description The casus that this one went on as. */
            samengevoegdMet?: string | null;
            stand?: string;
            termijn?: string | null;
            toelating?: string | null;
            tot?: string | null;
            urenGevraagd?: number;
            urenPerWeek?: number | null;
            van?: string | null;
            versie: number;
            wet?: string;
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
        NieuwSpoorDto: {
            /**
             * Format: uuid
             * @description The adult it is for.
             */
            lid: string;
            /** @enum {string} */
            soort: "uitkering" | "bijzondere-bijstand" | "schuldhulp" | "inkomensbeheer";
            tot?: string;
            vanaf?: string;
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
        OverdrachtDto: {
            aangebodenOp: string;
            aanvaardOp?: string | null;
            andere: string;
            casus: string;
            id: string;
            plaatsing: string;
            richting: string;
            sporen?: string[];
            stand?: string;
            uitkeringTot?: string | null;
            uitkeringVanaf?: string | null;
            versie: number;
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
        PersoonDto: {
            achternaam?: string;
            bsn?: string | null;
            geboortedatum?: string;
            lid: string;
            voornamen?: string;
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
            casus: string;
            id: string;
            maanden?: number | null;
            op?: string;
            opgepaktOp?: string | null;
            plaatsing: string;
            soort: string;
            versie: number;
        };
        SpoorbesluitDto: {
            /** @enum {string} */
            stand: "afgewezen" | "aangevraagd" | "toegekend" | "beeindigd";
            /** @description Absent: it has no end. */
            tot?: string;
            vanaf?: string;
        };
        SpoorDto: {
            casus: string;
            id: string;
            lid: string;
            soort?: string;
            stand?: string;
            tot?: string | null;
            vanaf?: string | null;
            versie: number;
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
        ToewijzingDto: {
            /** Format: uuid */
            casus: string;
            medewerker: string;
            waarnemer?: string;
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
        UrgentiebesluitDto: {
            categorie?: string;
            toegekend: boolean;
            tot?: string;
        };
        UrgentieDto: {
            casus: string;
            categorie?: string | null;
            id: string;
            overTermijn?: boolean;
            stand?: string;
            termijn?: string | null;
            tot?: string | null;
            versie: number;
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
            gemeente?: string;
            id: string;
            profiel?: Record<string, never>;
            reden?: string | null;
            stand?: string;
            uiterlijk?: string;
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
    Identiteit_inzien: {
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
                    "application/json": components["schemas"]["IdentiteitDto"];
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
    Inschrijving_een: {
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
                    "application/json": components["schemas"]["InschrijvingDto"];
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
    Inschrijving_melden: {
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
                "application/json": components["schemas"]["InschrijvingInvoerDto"];
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
    Overdrachten_aanbieden: {
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
                "application/json": components["schemas"]["AanbiedingDto"];
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
    Sporen_nieuw: {
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
                "application/json": components["schemas"]["NieuwSpoorDto"];
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
    Draagkracht_lijst: {
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
                    "application/json": components["schemas"]["DraagkrachtDto"][];
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
    Draagkracht_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                buurt: string;
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
                    "application/json": components["schemas"]["DraagkrachtDto"];
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
    Draagkracht_vaststellen: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                buurt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraagkrachtInvoerDto"];
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
    Meldingen_lijst: {
        parameters: {
            query?: {
                casus?: string;
                /** @description `true`: only what is past its term. */
                overTermijn?: string;
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
                    "application/json": components["schemas"]["MeldingDto"][];
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
    Meldingen_een: {
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
                    "application/json": components["schemas"]["MeldingDto"];
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
    Meldingen_aanvraag: {
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
    Meldingen_beschikking: {
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
                "application/json": components["schemas"]["BeschikkingDto"];
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
    Binding_een: {
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
                    "application/json": components["schemas"]["BindingDto"];
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
    Binding_vaststellen: {
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
                "application/json": components["schemas"]["BindingInvoerDto"];
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
    Meldingen_brief: {
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
    Meldingen_herroeping: {
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
    Meldingen_onderzoek: {
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
    Urgentie_een: {
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
                    "application/json": components["schemas"]["UrgentieDto"];
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
    Urgentie_besluiten: {
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
                "application/json": components["schemas"]["UrgentiebesluitDto"];
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
    Overdrachten_lijst: {
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
                    "application/json": components["schemas"]["OverdrachtDto"][];
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
    Overdrachten_aanvaarden: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                overdracht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AanvaardingDto"];
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
    Signalen_lijst: {
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
    Signalen_pakOp: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                signaal: string;
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
    Sporen_lijst: {
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
                    "application/json": components["schemas"]["SpoorDto"][];
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
    Sporen_een: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spoor: string;
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
                    "application/json": components["schemas"]["SpoorDto"];
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
    Sporen_besluit: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                spoor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpoorbesluitDto"];
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
