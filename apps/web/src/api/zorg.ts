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
    "/v1/bezichtigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Identiteit_bezichtigingen"];
        put?: never;
        post?: never;
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
    "/v1/capaciteit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Capaciteit_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capaciteit/{gemeente}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Capaciteit_melden"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Casussen_lijst"];
        put?: never;
        post: operations["Casussen_nieuw"];
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
    "/v1/casussen/{casus}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Casussen_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/aanvulling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Aanmelding_aanvulling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/afscherming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Casussen_schermAf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/begeleiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BegeleidingUit_een"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/begeleidingsplan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Begeleiding_toon"];
        /** A plan that exists is replaced only with If-Match. */
        put: operations["Begeleiding_schrijf"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/daginvulling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Begeleiding_daginvulling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/dubbelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dubbel_lijst"];
        put?: never;
        post: operations["Dubbel_bevestig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/eigen-inkomen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Begeleiding_eigenInkomen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/einde-afscherming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Casussen_eindeAfscherming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/elders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Einde_gevonden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/evaluaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nazorg_evalueer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/heropening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Aanmelding_heropening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/hervatting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kandidaat_hervat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/identiteitsvrijgaven": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identiteit_vrijgeven"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/indiening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Aanmelding_indiening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Aanmelding_intrekking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/landing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Landing_beginnen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/onderbrekingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Onderbreking_lijst"];
        put?: never;
        post: operations["Onderbreking_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/onderbrekingen/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Onderbreking_einde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/ondersteuningseinde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Begeleiding_eindig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/ondersteuningsstart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Begeleiding_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/overlijden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Einde_overleden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/pauze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kandidaat_parkeer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/samenvoeging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dubbel_voegSamen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/terugkeer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Einde_terug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/terugvallen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nazorg_valTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/toegangen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Toegang_lijst"];
        put?: never;
        /** Makes a code for in a letter. It works once, within fourteen days. */
        post: operations["Toegang_nieuw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/toegangen/{toegang}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends it at once, also where somebody is logged in with it. */
        delete: operations["Toegang_intrekken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/toestemming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Toestemming_vastleggen"];
        post?: never;
        delete: operations["Toestemming_intrekken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/vergissingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vergissing_meld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/verhuizing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Verhuizing_verhuisd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/vertegenwoordigers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Casussen_vertegenwoordigers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/vrije-plek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Verhuizing_plekVrij"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/wat-nee-betekent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read this to the person before the answer to a home is given. */
        get: operations["Kandidaat_uitleg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/woonklaarverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Woonklaar_verklaren"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/{casus}/woonprofiel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A profile that exists is replaced only with If-Match; its version is in the casus. */
        put: operations["Woonprofiel_schrijven"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/casussen/namen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the aanvragers are, when somebody asks for it: each of them gets a line in the log. */
        get: operations["Casussen_namen"];
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
    "/v1/identiteitsvrijgaven": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Identiteit_vrijgaven"];
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
    "/v1/landingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Landing_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/landingen/{landing}/buurtbericht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** That the neighbours were told that somebody comes; what was told is about nobody and is not kept. */
        post: operations["Landing_buurtbericht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/landingen/{landing}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Landing_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/landingen/{landing}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Landing_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/landingen/{landing}/evaluatie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Landing_evaluatie"];
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
    "/v1/nazorgmomenten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Nazorglijsten_momenten"];
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
        get: operations["Nazorglijsten_omklappen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/omklappen/{omklap}/antwoorden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nazorg_antwoord"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overeenkomsten/{overeenkomst}/ondertekeningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Overeenkomsten_ondertekening"];
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
        get: operations["Partijen_lijst"];
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
    "/v1/plekken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plekken_plekken"];
        put?: never;
        post: operations["Plekken_plek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plekken/{plek}/bezetting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plekken_bezetting"];
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
        get: operations["Nazorglijsten_signalen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signalen/{signaal}/behandeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seen, agreed on, or closed: who gave the signal hears how far it is. */
        post: operations["Nazorg_behandel"];
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
    "/v1/vergissingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Vergissing_lijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vergissingen/{id}/datalektoets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The sender's own check, by another than the begeleider. */
        post: operations["Vergissing_datalek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vergissingen/{id}/herstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vergissing_hervat"];
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
    "/v1/wachtlijst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plekken_wachtlijst"];
        put?: never;
        post: operations["Plekken_wachtende"];
        delete?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        AfschermingDto: {
            /** @description The second of the two workers who see it; the first is the one who asks. */
            waarnemer: string;
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
        BegeleidingUitDto: {
            /** @description Whether this organisation is the hoofdbegeleider. */
            bijOns: boolean;
            casus: string;
            daginvulling: components["schemas"]["DaginvullingUitDto"][];
            eigenInkomen: components["schemas"]["EigenInkomenUitDto"][];
            evaluaties: components["schemas"]["EvaluatieUitDto"][];
            ondersteuning: components["schemas"]["OndersteuningUitDto"][];
            /** @description Absent while there are no goals. */
            plan?: components["schemas"]["PlanUitDto"];
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
        BezettingDto: {
            /** Format: uuid */
            wachtende: string;
        };
        BezichtigingUitDto: {
            casus: string;
            id: string;
            kandidaatstelling: string;
            /** Format: date-time */
            op: string;
            verschenen?: boolean;
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
        CapaciteitDto: {
            /** @description Households that can be supported at once. */
            plekken: number;
            vanaf: string;
        };
        CapaciteitUitDto: {
            gemeente: string;
            id: string;
            plekken: number;
            vanaf: string;
            /** @description Fewest places free on any day from `vanaf`, or from today when that is later. */
            vrij: number;
        };
        CaseloadDto: {
            naar: string;
            van: string;
        };
        CasusnaamDto: {
            casus: string;
            naam?: string;
        };
        CasusRijDto: {
            /** @description What asks for attention: woonklaar-verloopt, woonklaar-verlopen, dubbel-gemeld, wordt-18. */
            aandacht: string[];
            casus: string;
            casusnummer?: string;
            plaatsing?: string;
            rustTot?: string;
            sleutelOp?: string;
            stand: string;
            verhuisdOp?: string;
            wachtSinds?: string;
            woonklaarTot?: string;
            /** @description Where the search stands, as the hub last told it, and until when it rests. */
            zoekstand?: string;
        };
        CasusUitDto: {
            /** @description What asks for attention: woonklaar-verloopt, woonklaar-verlopen, dubbel-gemeld, wordt-18. */
            aandacht: string[];
            aanmelder: string;
            casus: string;
            casusnummer?: string;
            herkomst?: string;
            hoofdbegeleider?: string;
            huurVanaf?: string;
            indicatie?: Record<string, never>;
            ingediendOp?: string;
            ingeschrevenOp?: string;
            inVoorzieningSinds?: string;
            /** @description Where the search stands: stand, since when, until when it rests and why. */
            kandidaat?: Record<string, never>;
            leden: components["schemas"]["LidUitDto"][];
            ondersteuningTot?: string;
            /** @description The list that it was taken over from: bron, datum, kenmerk. */
            overgenomenUit?: Record<string, never>;
            plaatsing?: string;
            plek?: string;
            plekVrijOp?: string;
            redenIngetrokken?: string;
            rustTot?: string;
            /** @description The casus that this one went on as. */
            samengevoegdMet?: string;
            sleutelOp?: string;
            stand: string;
            terugkeergarantieTot?: string;
            toelating?: Record<string, never>;
            toestemming?: components["schemas"]["ToestemmingUitDto"];
            urgentie?: Record<string, never>;
            urgentieGevraagd: boolean;
            verhuisdOp?: string;
            versie: number;
            vertegenwoordigers: components["schemas"]["VertegenwoordigerUitDto"][];
            wachtSinds?: string;
            wet?: string;
            woonklaarTot?: string;
            woonprofiel?: Record<string, never>;
            woonprofielVersie?: number;
            /** @description Where the search stands, as the hub last told it, and until when it rests. */
            zoekstand?: string;
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
        DaginvullingDto: {
            /** Format: uuid */
            lid: string;
            /** @description Kind as a code: werk, opleiding, vrijwilligerswerk, dagbesteding. */
            soort: string;
            tot?: string;
            vanaf: string;
        };
        DaginvullingUitDto: {
            lid: string;
            soort?: string;
            tot?: string;
            vanaf: string;
        };
        DatalekDto: {
            /** @description Why, as a code: `geopend-door-niemand`. */
            reden: string;
            /** @enum {string} */
            uitkomst: "geen-melding" | "melden-ap" | "melden-ap-en-betrokkene";
        };
        DeelnameDto: {
            casus: string;
            casusnummer?: string;
            plaatsing?: string;
            /** @description The parts that this organisation has in the casus. */
            rollen: string[];
        };
        DoelDto: {
            doel: string;
            streefdatum: string;
        };
        DoeluitkomstDto: {
            doel: string;
            uitkomst: string;
        };
        DoeluitkomstUitDto: {
            doel?: string;
            uitkomst?: string;
        };
        DubbelBevestigingDto: {
            /**
             * Format: uuid
             * @description The adult that was told of as double.
             */
            lid: string;
        };
        DubbelUitDto: {
            ander?: string;
            bevestigdOp?: string;
            casus: string;
            lid: string;
            partij?: string;
        };
        EigenInkomenDto: {
            /** Format: uuid */
            lid: string;
            tot?: string;
            vanaf: string;
        };
        EigenInkomenUitDto: {
            lid: string;
            tot?: string;
            vanaf: string;
        };
        EldersDto: {
            /** @description Day from which the person lives there. */
            op: string;
            reden: string;
        };
        EvaluatieDto: {
            doelen: components["schemas"]["DoeluitkomstDto"][];
            extraAandachtTot?: string;
            /**
             * Format: uuid
             * @description The planned moment that this evaluation was.
             */
            moment?: string;
            op: string;
        };
        EvaluatieUitDto: {
            doelen: components["schemas"]["DoeluitkomstUitDto"][];
            extraAandachtTot?: string;
            id: string;
            moment?: string;
            op: string;
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
        IndicatieDto: {
            kenmerk: string;
            tot?: string;
            van: string;
        };
        IndieningDto: {
            /** @description OIN of who will support after the move; absent: this organisation. */
            hoofdbegeleider?: string;
            indicatie?: components["schemas"]["IndicatieDto"];
            urgentieGevraagd: boolean;
            /** @description Start of the waiting time, when that was before today. */
            wachtSinds?: string;
            wet: string;
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
        LandingDto: {
            /** @description The person agrees that who works in the wijk knows the first name. */
            metRoepnaam?: boolean;
            /** @description Who works in the wijk; absent: we do it ourselves. */
            welzijn?: string;
        };
        LandingevaluatieDto: {
            op: string;
            /** @enum {string} */
            uitkomst: "kent-de-buurt" | "nog-niet" | "niet-gelukt";
        };
        LandingstapDto: {
            op: string;
        };
        LandingUitDto: {
            ander?: string | null;
            buurtberichtOp?: string | null;
            casus: string;
            contactOp?: string | null;
            id: string;
            nummer: string;
            /** @description `uit`: of somebody we support; `in`: asked of us in the wijk. */
            richting: string;
            roepnaam?: string | null;
            /** @description `open`, `voorbereid`, `geevalueerd` or `gestopt`. */
            stand: string;
            uitkomst?: string | null;
            vanaf: string;
            wijk: string;
        };
        LidDto: {
            achternaam: string;
            bsn?: string;
            /** Format: email */
            email?: string;
            geboortedatum: string;
            /** @enum {string} */
            rol: "aanvrager" | "partner" | "kind";
            telefoon?: string;
            voornamen: string;
        };
        LidUitDto: {
            achternaam?: string;
            bsn?: string;
            /** @description True: another open aanmelding has the same person. */
            dubbel: boolean;
            email?: string;
            geboortedatum?: string;
            lid: string;
            rol: string;
            soort: string;
            telefoon?: string;
            voornamen?: string;
        };
        MachtigingDto: {
            tot?: string;
        };
        NazorgmomentUitDto: {
            casus: string;
            gehoudenOp?: string;
            moment: string;
            op: string;
            plaatsing: string;
            soort: string;
            stand: string;
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
        NieuweCasusDto: {
            herkomst: string;
            inVoorzieningSinds: string;
            leden: components["schemas"]["LidDto"][];
            /**
             * Format: uuid
             * @description Place of the own facility that the person lives in.
             */
            plek?: string;
        };
        NieuweMachtigingDto: {
            /** @description Last day; leave it out to withdraw what was given. */
            tot?: string;
        };
        NieuwePlekDto: {
            locatie: string;
            naam: string;
        };
        NieuweToegangDto: {
            /**
             * Format: uuid
             * @description The adult whose page it is.
             */
            lid: string;
            /** @description Of who reads along. */
            naam?: string;
            /**
             * @description bewoner and vertegenwoordiger answer; a meelezer only reads along.
             * @enum {string}
             */
            rol: "bewoner" | "vertegenwoordiger" | "meelezer";
            /** Format: uuid */
            vertegenwoordiger?: string;
        };
        NieuweVergissingDto: {
            /** @description OINs of who had it besides those to whom the identity was released. */
            ontvangers?: string[];
            soort: Record<string, never>;
        };
        NieuweVertegenwoordigerDto: {
            /** Format: uuid */
            lid: string;
            naam: string;
            /** @enum {string} */
            soort: "bewindvoerder" | "mentor" | "curator" | "gemachtigde";
            telefoon?: string;
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
        NieuweWachtendeDto: {
            aangemeldOp: string;
            /** @description Kind of place as a code: beschermd-wonen, opvang. */
            soort: string;
        };
        OmklapantwoordDto: {
            /** @enum {string} */
            antwoord: "ja" | "nee";
            reden?: string;
            /** @enum {string} */
            rol: "hoofdbegeleider" | "persoon";
        };
        OmklapUitDto: {
            antwoorden: Record<string, never>;
            besloten?: Record<string, never>;
            casus: string;
            criteria: Record<string, never>[];
            omklap: string;
            op: string;
            plaatsing: string;
            uitkomst?: string;
            versie: number;
        };
        OnderbrekingDto: {
            /** @description Stays with this organisation. */
            oorzaak: string;
            /** @description Last day that it rests. */
            tot: string;
        };
        OnderbrekingUitDto: {
            casus: string;
            geeindigdOp?: string | null;
            id: string;
            oorzaak?: string;
            tot: string;
            van: string;
        };
        OndersteuningseindeDto: {
            op: string;
        };
        OndersteuningsstartDto: {
            /**
             * Format: uuid
             * @description One adult; absent: all adults.
             */
            lid?: string;
            overbrugging?: components["schemas"]["OverbruggingDto"];
            vanaf: string;
        };
        OndersteuningUitDto: {
            lid: string;
            overbrugging?: components["schemas"]["OverbruggingUitDto"];
            tot?: string;
            vanaf: string;
        };
        OndertekeningDto: {
            /** @enum {string} */
            door: "persoon" | "zorg";
            /** @description Who signed along with the person, where a representative was appointed. */
            medeOndertekend?: ("bewindvoerder" | "mentor" | "curator" | "gemachtigde")[];
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
        OverbruggingDto: {
            hoe: string;
            tot: string;
            van: string;
        };
        OverbruggingUitDto: {
            hoe: string;
            tot: string;
            van: string;
        };
        OvereenkomstUitDto: {
            beeindigdOp?: string | null;
            casus: string;
            geslotenOp?: string;
            id: string;
            ingangsdatum: string;
            looptijdMaanden?: number;
            ondertekenaars: string[];
            /** @description Signer → day, as far as signed through this organisation. */
            ondertekend: Record<string, never>;
            plaatsing: string;
            rechtsgrond?: string;
            /** @description New day for a signing that did not take place. */
            tekenOp?: string | null;
            versie: number;
            vorm: string;
        };
        OverlijdenDto: {
            op: string;
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
        PartijUitDto: {
            oin: string;
            /** @description Kind of party: matching, zorg, gemeente or corporatie. */
            rol: string;
            telefoon?: string;
            titel: string;
            /** @description Its parts in a casus, such as `hoofdbegeleider` or `welzijn`. */
            vervult: string[];
        };
        PauzeDto: {
            reden: string;
            tot: string;
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
        PlanDto: {
            doelen: components["schemas"]["DoelDto"][];
        };
        PlanUitDto: {
            doelen: components["schemas"]["DoelDto"][];
            id: string;
            versie: number;
        };
        PlekUitDto: {
            casus?: string;
            id: string;
            locatie: string;
            naam: string;
            terugkeergarantieTot?: string;
            versie: number;
            vrijSinds?: string;
            wachtende?: string;
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
        SamenvoegingDto: {
            /**
             * Format: uuid
             * @description The casus of the other, as the hub named it after both confirmed.
             */
            met: string;
        };
        SignaalbehandelingDto: {
            afspraak?: string;
            /** @description The day on which you look back together. */
            evaluatieOp?: string;
            /** @enum {string} */
            stand: "gezien" | "afgesproken" | "gesloten";
        };
        SignaalUitDto: {
            afspraak?: string;
            /** @description With whom it lies: who handles it, the waarnemer, the bestuurder or the region. */
            bij?: string;
            casus: string;
            evaluatieOp?: string;
            feit: string;
            inhoud?: Record<string, never>;
            op: string;
            soort?: string;
            stand: string;
            /** @description The last day of what must be done next; absent when it is closed. */
            uiterlijk?: string;
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
        TerugvalDto: {
            /** @description Whom the landlord may call. */
            belNaam: string;
            belNummer: string;
            extraAandachtTot: string;
        };
        ToegangscodeDto: {
            code: string;
            geldigTot: string;
            id: string;
        };
        ToegangUitDto: {
            codeTot: string;
            gegevenOp: string;
            id: string;
            laatstOp?: string;
            lid: string;
            naam?: string;
            rol: string;
            /** @description code, verlopen, in-gebruik, afgemeld. */
            stand: string;
        };
        ToestemmingDto: {
            aan: ("zorg" | "matchingspunt" | "gemeente" | "corporatie")[];
            geldigTot: string;
            /** @description How it was given, as a code: ondertekend, mondeling, digitaal. */
            hoe: string;
            vastgelegdOp: string;
        };
        ToestemmingUitDto: {
            aan: string[];
            geldigTot: string;
            hoe: string;
            ingetrokkenOp?: string;
            vastgelegdOp: string;
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
            alineas: string[];
            casus: string;
            kop: string;
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
        VergissingUitDto: {
            casus: string;
            /** @description Owner, last day, how often it was raised, and the outcome. */
            datalek: Record<string, never>;
            gemeldOp: string;
            hersteldOp?: string;
            id: string;
            /** @description Per recipient: partij, stand, uiterlijk, how often its silence was raised, and its own ground to keep. */
            ontvangers: Record<string, never>[];
            soort: string;
        };
        VerhuizingDto: {
            /** @description The first day the person slept in the new home. */
            op: string;
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
        VertegenwoordigerUitDto: {
            id: string;
            lid: string;
            naam?: string;
            soort?: string;
            telefoon?: string;
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
        VrijePlekDto: {
            op: string;
            /** @description Until when the person may come back. */
            terugkeergarantieTot?: string;
        };
        VrijgaveUitDto: {
            /** @description OIN of the recipient. */
            aan: string;
            afgeslotenOp?: string;
            casus: string;
            id: string;
            op: string;
            voordracht: string;
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
        WachtendeUitDto: {
            aangemeldOp: string;
            id: string;
            /** @description Place in the line; 1 is next. */
            rang: number;
            soort: string;
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
        WoonklaarverklaringDto: {
            geldigTot: string;
        };
        WoonprofielDto: {
            contractvormen?: string[];
            gewensteBuurten: string[];
            gewensteGemeenten: string[];
            gewensteWijken: string[];
            huisdieren: string[];
            /** @description Gross income of the huishouden per year, in cents. It stays here; only the rent bound leaves. */
            inkomenJaarCent: number;
            intensiteit: string;
            /** @description Fewest rooms that will do. */
            kamers: number;
            /** @description Nights a month that a child sleeps over. */
            logeernachten?: number;
            netwerkBuurten: string[];
            teVermijdenBuurten: string[];
            /** @description VERA code. */
            toegankelijkheid?: string;
            trapvrij: boolean;
            urenPerWeek: number;
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
    Identiteit_bezichtigingen: {
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
                    "application/json": components["schemas"]["BezichtigingUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
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
    Capaciteit_lijst: {
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
                    "application/json": components["schemas"]["CapaciteitUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Capaciteit_melden: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapaciteitDto"];
            };
        };
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
    Casussen_lijst: {
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
                    "application/json": components["schemas"]["CasusRijDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Casussen_nieuw: {
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
                "application/json": components["schemas"]["NieuweCasusDto"];
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
    Casussen_een: {
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
                    "application/json": components["schemas"]["CasusUitDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Aanmelding_aanvulling: {
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
    Casussen_schermAf: {
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
                "application/json": components["schemas"]["AfschermingDto"];
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
    BegeleidingUit_een: {
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
                    "application/json": components["schemas"]["BegeleidingUitDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Begeleiding_toon: {
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
                    "application/json": components["schemas"]["PlanUitDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Begeleiding_schrijf: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDto"];
            };
        };
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
    Begeleiding_daginvulling: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DaginvullingDto"];
            };
        };
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
    Dubbel_lijst: {
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
                    "application/json": components["schemas"]["DubbelUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Dubbel_bevestig: {
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
                "application/json": components["schemas"]["DubbelBevestigingDto"];
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
    Begeleiding_eigenInkomen: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EigenInkomenDto"];
            };
        };
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
    Casussen_eindeAfscherming: {
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
    Einde_gevonden: {
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
                "application/json": components["schemas"]["EldersDto"];
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
    Nazorg_evalueer: {
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
                "application/json": components["schemas"]["EvaluatieDto"];
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
    Aanmelding_heropening: {
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
    Kandidaat_hervat: {
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
    Identiteit_vrijgeven: {
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
    Aanmelding_indiening: {
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
                "application/json": components["schemas"]["IndieningDto"];
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
    Aanmelding_intrekking: {
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
    Landing_beginnen: {
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
                "application/json": components["schemas"]["LandingDto"];
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
    Onderbreking_lijst: {
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
                    "application/json": components["schemas"]["OnderbrekingUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Onderbreking_begin: {
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
                "application/json": components["schemas"]["OnderbrekingDto"];
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
    Onderbreking_einde: {
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
    Begeleiding_eindig: {
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
                "application/json": components["schemas"]["OndersteuningseindeDto"];
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
    Begeleiding_begin: {
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
                "application/json": components["schemas"]["OndersteuningsstartDto"];
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
    Einde_overleden: {
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
                "application/json": components["schemas"]["OverlijdenDto"];
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
    Kandidaat_parkeer: {
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
                "application/json": components["schemas"]["PauzeDto"];
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
    Dubbel_voegSamen: {
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
                "application/json": components["schemas"]["SamenvoegingDto"];
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
    Einde_terug: {
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
    Nazorg_valTerug: {
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
                "application/json": components["schemas"]["TerugvalDto"];
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
    Toegang_lijst: {
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
                    "application/json": components["schemas"]["ToegangUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Toegang_nieuw: {
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
                "application/json": components["schemas"]["NieuweToegangDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToegangscodeDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Toegang_intrekken: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                casus: string;
                toegang: string;
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
    Toestemming_vastleggen: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToestemmingDto"];
            };
        };
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
    Toestemming_intrekken: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
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
    Vergissing_meld: {
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
                "application/json": components["schemas"]["NieuweVergissingDto"];
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
    Verhuizing_verhuisd: {
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
                "application/json": components["schemas"]["VerhuizingDto"];
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
    Casussen_vertegenwoordigers: {
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
                "application/json": components["schemas"]["NieuweVertegenwoordigerDto"];
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
    Verhuizing_plekVrij: {
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
                "application/json": components["schemas"]["VrijePlekDto"];
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
    Kandidaat_uitleg: {
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
                    "application/json": components["schemas"]["UitlegDto"];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Woonklaar_verklaren: {
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
                "application/json": components["schemas"]["WoonklaarverklaringDto"];
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
    Woonprofiel_schrijven: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat je las, waar het ding een versie heeft. */
                "If-Match"?: string;
            };
            path: {
                casus: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WoonprofielDto"];
            };
        };
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
    Casussen_namen: {
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
                    "application/json": components["schemas"]["CasusnaamDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
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
    Identiteit_vrijgaven: {
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
                    "application/json": components["schemas"]["VrijgaveUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
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
    Landing_lijst: {
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
                    "application/json": components["schemas"]["LandingUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Landing_buurtbericht: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                landing: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LandingstapDto"];
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
    Landing_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                landing: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LandingstapDto"];
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
    Landing_stop: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                landing: string;
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
    Landing_evaluatie: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                landing: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LandingevaluatieDto"];
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
    Nazorglijsten_momenten: {
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
                    "application/json": components["schemas"]["NazorgmomentUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Nazorglijsten_omklappen: {
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
                    "application/json": components["schemas"]["OmklapUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Nazorg_antwoord: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                omklap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmklapantwoordDto"];
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
                    "application/json": components["schemas"]["OvereenkomstUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Overeenkomsten_ondertekening: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                overeenkomst: string;
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
    Partijen_lijst: {
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
                    "application/json": components["schemas"]["PartijUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
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
    Plekken_plekken: {
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
                    "application/json": components["schemas"]["PlekUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Plekken_plek: {
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
                "application/json": components["schemas"]["NieuwePlekDto"];
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
    Plekken_bezetting: {
        parameters: {
            query?: never;
            header: {
                /** @description Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord. */
                "Idempotency-Key": string;
            };
            path: {
                plek: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BezettingDto"];
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
    Nazorglijsten_signalen: {
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
                    "application/json": components["schemas"]["SignaalUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Nazorg_behandel: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignaalbehandelingDto"];
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
    Vergissing_lijst: {
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
                    "application/json": components["schemas"]["VergissingUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Vergissing_datalek: {
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
                "application/json": components["schemas"]["DatalekDto"];
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
    Vergissing_hervat: {
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
    Plekken_wachtlijst: {
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
                    "application/json": components["schemas"]["WachtendeUitDto"][];
                };
            };
            /** @description Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    Plekken_wachtende: {
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
                "application/json": components["schemas"]["NieuweWachtendeDto"];
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
}
