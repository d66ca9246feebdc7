package glidepath.advise.estimate;

/// The [Turn]s of German and French: `500 Tickets am Tag`, `3 € je Million`, `par mois`.
final class ForeignTurns {

    /// In the form of [Turns].
    static final String TABLE = """
            pro|je million|mio token|tokens = per million tokens
            pro|je million|mio = per million
            pro|je tausend|1.000|1000 = per thousand
            pro|je|jede|jeden|jedes|im|am monat|tag|jahr = per @2
            pro|je|jede|die|in der? woche|stunde|minute = per @2
            pro|je anfrage|aufruf|nutzer|nachricht|dokument|seite|bild|lizenz|ticket|gespräch|token = per @2
            pro|je # anfragen|aufrufe|nachrichten|dokumente|seiten|bilder|tickets|gespräche = per # @3
            mit je # = each with #
            täglich = daily
            monatlich = monthly
            jährlich = yearly
            wöchentlich = weekly
            kostet|kosten = costs
            ergibt|ergeben|macht|machen|sind|soit|font|fait|coûte|coûtent = makes
            insgesamt|zusammen|gesamt|summe = total
            tokens?|jetons? en entrée = input tokens
            tokens?|jetons? en sortie = output tokens
            on paie = we pay
            par mois|jour|semaine|heure|ticket|message|utilisateur|conversation = per @2
            chaque mois|jour|semaine|heure = per @2
            par an = per year
            par million = per million
            """;

    private ForeignTurns() {
    }
}
