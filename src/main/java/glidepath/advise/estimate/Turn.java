package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns of speech, and what they mean in the words that [Phrases] reads.
///
/// @param said  the words and signs of a text; `#` is any number
/// @param meant what is read instead, where each `#` is the next number that was said, and `@4` the fourth word
record Turn(List<String> said, List<String> meant) {

    /// Any number.
    static final String NUMBER = "#";
    /// Before the place of a word that was said, counted from one.
    static final String PLACE = "@";
    /// Any word.
    static final String WORD = "_";
    private static final String WORKDAY = "per day";
    /// One turn on each line; of `a|b` one is said, and what ends with `?` may be left out.
    private static final String TABLE = """
            saves|costs|charges|gets us $ = @1 $
            us $ = $
            # and # dollars|usd|bucks per|a|/|for = $ # and $ # @5
            a|one|1 cmu - month is|has|means|equals # minutes|hours = , # @7 a month ,
            for|in|over a|one|1 cmu - month of # minutes|hours = @1 # @8
            us cents|cent = cents
            # c = # cents
            a cent and a half = 1.5 cents
            a|one cent|penny = 1 cents
            of a cent = of a cent
            half a cent = 0.5 cents
            half a dollar = 0.5 dollars
            a half - cent = 0.5 cents
            three quarters of a cent = 0.75 cents
            i . e .? = so
            that|it s = @1 is
            less|minus a? $ = minus $
            less|minus a|an|the|our credit|discount|rebate|grant of $ = minus $
            half a year = 6 months
            half an hour = 30 minutes
            a decade = 10 years
            a|one tenth of a cent = 0.1 cents
            a|one quarter of a cent = 0.25 cents
            a|one fifth of a cent = 0.2 cents
            daily|monthly|weekly active = active
            every|each one of = each of
            half of = 50 % of
            2 x|times|× the traffic|volume|usage|load = doubled traffic
            3 x|times|× the traffic|volume|usage|load = tripled traffic
            the other half = the remaining 50 %
            and half on|to|with|goes = and the remaining 50 % @3
            by month|year|request|call|message|page|document = per @2
            at an average cost? of = at
            at a rate|cost|price of = at
            a pop|piece = each
            ea .? = each
            so + $ = so $
            # times per = # occasions per
            embedding|embeddings token|tokens = tokens
            # visible +|and # = # output tokens @3 #
            double|doubles|doubling every|each month|week|quarter|year = growing 100 % per @3
            calls|requests|messages|pages|documents by $ = @1 at $
            in month|year # = in @2 #
            in the day|week = per @3
            in day|week|month|year = per @2
            for every|each _ above|beyond # = per @3 , the first # free ,
            per _ above|beyond # = per @2 , the first # free ,
            for every|each _ above|over|beyond that|this|it = per @3
            free tier|plan|quota gives|includes|has|covers|offers # = free tier : #
            extra|additional|further _ are|cost|at $ # per 1,000|1000|thousand = , $ # per 1000 @2 ,
            who|which make|makes|send|sends each # = each @2 #
            with it|that|both :? $ = total $
            a piece of = a piece of
            pro million|mio = per million
            pro monat|tag|jahr|anfrage|nutzer|nachricht|dokument|seite|bild|lizenz|stunde = per @2
            im monat|jahr = per @2
            par mois|jour = per @2
            par an = per year
            prompt size|sizes|length = input tokens
            input|context size|length = input tokens
            completion|output|answer|response size|length = output tokens
            incl|including thinking = ,
            including reasoning = ,
            half of? the list|standard|normal|regular|usual? $ = half price , $
            half of? the on - demand $ = half price , $
            # ( input|output|cached ) and|,|/|+|per = # @3 @5
            ( all|both|each per million|mtok tokens? ) = per million
            over|for|in a month|year ( # hours|days|weeks|months ) = @1 # @6
            half price : $ = half price ; $
            $ / m $ = price per million $
            $ / m|mtok # = price per million $ #
            $ / m : # = price per million : $ #
            $ / m : $ = price per million : $
            unit price|cost = price per item
            unit $ = price per item $
            on a|the $ # plan = at $ # each
            # rps = # requests per second
            # qps = # queries per second
            / s|sec = per second
            twice a|an|per|every|daily|weekly = 2 occasions @2
            once a|an|per|every|daily = 1 occasion @2
            # times a|an|per|daily|each|every|and|in|at|;|:|,|. = # occasions @3
            # x a|per|/ day = # occasions @3 day
            # x daily = # occasions daily
            a thousand times = 1000 occasions
            a million times = 1000000 occasions
            a request|call|query|message every = 1 @2 every
            every|per thousand|1,000|1000 = per thousand
            every hundred|100 = per hundred
            per 1,000,000 = per million
            per 1 m|million = per million
            per 1 k = per thousand
            first million = first 1000000
            first thousand = first 1000
            # retries per 100 calls|requests = # % retries
            a second call|try = another @3
            nine|9 out of ten|10 = 90 % of
            one|1 in ten|10 of? = 10 % of
            one|1 in five|5 of? = 20 % of
            one|1 in four|4 of? = 25 % of
            price|cost / 1 m|million = price per million
            price|cost / 1 k = price per thousand
            four out of five = 80 % of
            three out of four = 75 % of
            from? monday to friday = , 5 days a week ,
            sunday to thursday = , 5 days a week ,
            monday to saturday = , 6 days a week ,
            24 x|× 7 = 24 / 7
            run|runs|running day and night = 24 / 7
            custom model unit|units = cmu
            a|per|each|one|an 720|1080|1440|2160 p = @1
            720|1080|1440|2160 p = hd
            text|model unit = unit
            text|model units = units
            cache -? write|writes|creation = cachewrites
            written to cache = cachewrites
            cache -? read|reads = cached
            cached reads = cached
            read from cache = cached
            /|a|per|each|every weekday = per day
            /|per|each|every workday = per day
            per|each|every working|business day = per day
            a # - day month costs = , # days a month , a month costs
            a # - day month is = , # days a month , a month is
            per # - day month = per month , # days a month ,
            a # - day month = a month , # days a month ,
            month -? over -? month = per month
            mom = per month
            year -? over -? year = per year
            yoy = per year
            an hour of|per = 1 hour @3
            an hour a day|night|week|month = 1 hour @3 @4
            an hour - long = 1 - hour
            # - hour|minute|second - long = # - @3
            # - hour day|days = # hours a day
            # - day week = # days a week
            a|one quarter of the|all|them|these|those|our|its|which|whom = 25 % of @4
            a|one third of the|all|them|these|those|our|its|which|whom = 33.33333 % of @4
            two thirds of the|all|them|these|those|our|its|which|whom = 66.66667 % of @4
            three quarters of the|all|them|these|those|our|its|which|whom = 75 % of @4
            a|per|each|every|/ hour|day|week|month for a|one|the week = per @2 for 1 week
            a|per|each|every|/ hour|day|week|month for a|one|the month = per @2 for 1 month
            a|per|each|every|/ hour|day|week|month for a|one|the quarter = per @2 for 1 quarter
            a|per|each|every|/ hour|day|week|month for a|one|the year = per @2 for 1 year
            a|per|each|every|/ second|minute for an|one hour = per @2 for 1 hour
            all year round|long? = , for 1 year ,
            all month|week long? = , for 1 @2 ,
            a|one quarter million = 250000
            a quarter of a million = 250000
            three quarters of a million = 750000
            every second|other day|week|month|year = every @2 @3
            every second|other _ = 50 % of @3
            every third _ = 33.33333 % of @3
            every fourth _ = 25 % of @3
            every fifth _ = 20 % of @3
            every tenth _ = 10 % of @3
            # x|× # - gpu node|nodes|server|servers|machine|machines|box|boxes|instance|instances = # @6 , # gpus per @6 ,
            # # - gpu node|nodes|server|servers|machine|machines|box|boxes|instance|instances = # @5 , # gpus per @5 ,
            # % of _ run|runs twice = # % of @4 again
            # % of the|our|all _ run|runs twice = # % of @5 again
            twice = 2 ,
            one - off|time|shot = once
            run|runs|executed|repeated daily|nightly|weekly|monthly|hourly|quarterly , = , 1 occasion @2 ,
            run|runs|executed|repeated daily|nightly|weekly|monthly|hourly|quarterly . = , 1 occasion @2 .
            each|every|per time = per occasion
            $ / _ : # = price per @3 : $ #
            days|workdays / month : # = # days a month
            by a fifth = by 20 %
            by a quarter = by 25 %
            by a third = by 33.33333 %
            by a tenth = by 10 %
            by half = by 50 %
            a quarter of an hour = 15 minutes
            three quarters of an hour = 45 minutes
            an hour and a half = 90 minutes
            a year and a half = 18 months
            usd : # = : $ #
            the|our $ # tier|plan|package = at $ # each
            nine to five = , 8 hours a day ,
            just|slightly|barely under|over|below|above = about
            slightly less|more than = about
            a bit|little|touch|hair under|over|below|above = about
            a bit|little less|more than = about
            just shy of = about
            close to = about
            in the region|ballpark|neighborhood|neighbourhood of = about
            on the order of = about
            no|not more than = under
            no|not less than = above
            upwards|north of = above
            south of = under
            halves|halved it|that|this to = , 50 % off , so
            cuts|cut it|that|this in half to = , 50 % off , so
            halves|halving the|our price|cost|bill = 50 % off ,
            at|for a tenth of the normal|regular|input|usual|list|full|base? price|rate|cost = , 90 % off ,
            at|for a quarter of the normal|regular|input|usual|list|full|base? price|rate|cost = , 75 % off ,
            """;

    /// All turns by the word that they begin with, the longest first.
    static final Map<String, List<Turn>> BY_FIRST = TABLE.lines().flatMap(Turn::of)
            .sorted(Comparator.comparingInt((Turn turn) -> turn.said().size()).reversed())
            .collect(Collectors.groupingBy(turn -> turn.said().getFirst()));

    /// Whether it names a day of work, of which a week has five.
    boolean isWorkday() {
        return said.getLast().endsWith("day") && meant.equals(List.of(WORKDAY.split(" ")));
    }

    private static Stream<Turn> of(String line) {
        int sign = line.indexOf(" = ");
        List<String> meant = List.of(line.substring(sign + 3).split(" "));
        return Arrays.stream(line.substring(0, sign).split(" ")).reduce(Stream.of(List.<String>of()), Turn::continued, Stream::concat)
                .map(said -> new Turn(said, meant));
    }

    private static Stream<List<String>> continued(Stream<List<String>> before, String word) {
        boolean optional = word.endsWith("?");
        List<String> choices = List.of((optional ? word.substring(0, word.length() - 1) : word).split("\\|"));
        return before.flatMap(said -> Stream.concat(choices.stream().map(choice -> {
            var more = new ArrayList<>(said);
            more.add(choice);
            return more;
        }), optional ? Stream.of(said) : Stream.of()));
    }
}
