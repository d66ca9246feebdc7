package glidepath.advise.estimate;

/// The [Turn]s that tell a price, a pair of token numbers or what is paid: `$3 (in) and $15 (out)`, `1,500 → 400 tokens`, `sets us back`.
final class PriceTurns {

    /// In the form of [Turns].
    static final String TABLE = """
            $ # ( in|input ) = $ # input
            $ # ( out|output ) = $ # output
            # → # tokens|tok = # input tokens and # output tokens
            # k → # tokens|tok = # k input tokens and # output tokens
            # tokens sent and|, # tokens? received = # input tokens and # output tokens
            # tokens sent , # received = # input tokens and # output tokens
            # k tokens sent , # received = # k input tokens and # output tokens
            # tokens sent , # k received = # input tokens and # k output tokens
            # → # k tokens|tok = # input tokens and # k output tokens
            in # , out # k = # in , # k out
            in # k , out # k = # k in , # k out
            calls|requests|queries|tickets|messages|conversations|chats|tasks|documents p . m . = @1 per month
            in # , out # = # in , # out
            in # k , out # = # k in , # out
            lands|land|landing at $ = comes to $
            ends|end|ending up at $ = comes to $
            will|would|ll|d set|sets you|us|me|them back = costs
            set|sets|setting you|us|me|them back = costs
            run|runs you|us|me|them $ = costs $
            go|goes|going|went|grow|grows|growing|grew|rise|rises|rose|jump|jumps|climbs|doubles|doubled from # to # = @1 to @5
            go|goes|going|went|grow|grows|growing|grew|rise|rises|rose|jump|jumps|climbs from # k to # k = @1 to @6 k
            traffic|volume|demand|load from # to # = @1 to @5
            traffic|volume|demand|load from # k to # k = @1 to @6 k
            p . d . = per day
            p . a . = per year
            p . w . = per week
            """;

    private PriceTurns() {
    }
}
