package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.advise.estimate.Token.Kind;

/// Turns of speech that say with other words what [Phrases] reads: `10 RPS`, `twice a day`, `per 30-day month`.
final class Rewording {

    /// `#` is any number.
    private static final String NUMBER = "#";
    private static final String WORKDAY = "per day";
    /// What is said of a text that tells of such days.
    private static final String WORKWEEK = "5 days a week ;";

    private record Rule(List<String> said, List<String> meant) {

        private static Rule of(String said, String meant) {
            return new Rule(List.of(said.split(" ")), List.of(meant.split(" ")));
        }

        private boolean isWorkday() {
            return said.getLast().endsWith("day") && meant.equals(List.of(WORKDAY.split(" ")));
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("us $", "$"), Rule.of("# c", "# cents"), Rule.of("i . e .", "so"),
            Rule.of("that s", "that is"), Rule.of("it s", "it is"), Rule.of("less $", "minus $"),
            Rule.of("less a $", "minus $"), Rule.of("minus a $", "minus $"),
            Rule.of("half a year", "6 months"), Rule.of("half an hour", "30 minutes"),
            Rule.of("a tenth of a cent", "0.1 cents"), Rule.of("one tenth of a cent", "0.1 cents"),
            Rule.of("a quarter of a cent", "0.25 cents"), Rule.of("a fifth of a cent", "0.2 cents"),
            Rule.of("daily active", "active"), Rule.of("monthly active", "active"), Rule.of("weekly active", "active"),
            Rule.of("every one of", "each of"), Rule.of("each one of", "each of"),
            Rule.of("half of", "50 % of"), Rule.of("the other half", "the remaining 50 %"),
            Rule.of("at an average of", "at"), Rule.of("at an average cost of", "at"), Rule.of("at a rate of", "at"),
            Rule.of("at a cost of", "at"), Rule.of("at a price of", "at"),
            Rule.of("pro million", "per million"), Rule.of("pro mio", "per million"), Rule.of("pro monat", "per month"),
            Rule.of("pro tag", "per day"),
            Rule.of("pro anfrage", "per request"), Rule.of("pro nutzer", "per user"), Rule.of("pro nachricht", "per message"),
            Rule.of("pro dokument", "per document"), Rule.of("pro seite", "per page"), Rule.of("pro bild", "per image"),
            Rule.of("pro lizenz", "per licence"), Rule.of("pro stunde", "per hour"),
            Rule.of("pro jahr", "per year"), Rule.of("par mois", "per month"),
            Rule.of("par jour", "per day"), Rule.of("par an", "per year"),
            Rule.of("prompt size", "input tokens"), Rule.of("prompt sizes", "input tokens"), Rule.of("prompt length", "input tokens"),
            Rule.of("input size", "input tokens"), Rule.of("input length", "input tokens"), Rule.of("context size", "input tokens"),
            Rule.of("completion size", "output tokens"), Rule.of("completion length", "output tokens"),
            Rule.of("output size", "output tokens"), Rule.of("output length", "output tokens"), Rule.of("answer size", "output tokens"),
            Rule.of("answer length", "output tokens"), Rule.of("response size", "output tokens"),
            Rule.of("response length", "output tokens"),
            Rule.of("incl thinking", ","), Rule.of("including thinking", ","), Rule.of("including reasoning", ","),
            Rule.of("half the $", "half price , $"), Rule.of("$ / m $", "price per million $"), Rule.of("$ / m #", "price per million $ #"),
            Rule.of("$ / mtok #", "price per million $ #"), Rule.of("im monat", "per month"), Rule.of("im jahr", "per year"),
            Rule.of("unit price", "price per item"), Rule.of("unit cost", "price per item"), Rule.of("unit $", "price per item $"),
            Rule.of("on a $ # plan", "at $ # each"), Rule.of("on the $ # plan", "at $ # each"),
            Rule.of("# rps", "# requests per second"), Rule.of("# qps", "# queries per second"), Rule.of("/ s", "per second"),
            Rule.of("/ sec", "per second"),
            Rule.of("twice a", "2 occasions a"), Rule.of("twice per", "2 occasions per"), Rule.of("twice every", "2 occasions per"),
            Rule.of("twice daily", "2 occasions daily"), Rule.of("twice weekly", "2 occasions weekly"),
            Rule.of("once a", "1 occasion a"), Rule.of("once per", "1 occasion per"), Rule.of("once every", "1 occasion every"),
            Rule.of("once daily", "1 occasion daily"),
            Rule.of("# times a", "# occasions a"), Rule.of("# times per", "# occasions per"), Rule.of("# times daily",
                    "# occasions daily"),
            Rule.of("# times each", "# occasions each"), Rule.of("# times every", "# occasions every"),
            Rule.of("# x a day", "# occasions a day"), Rule.of("# x per day", "# occasions per day"),
            Rule.of("# x daily", "# occasions daily"), Rule.of("# x / day", "# occasions / day"),
            Rule.of("a request every", "1 request every"), Rule.of("a call every", "1 call every"),
            Rule.of("a query every", "1 query every"), Rule.of("a message every", "1 message every"),
            Rule.of("every thousand", "per thousand"), Rule.of("every 1,000", "per thousand"), Rule.of("every 1000", "per thousand"),
            Rule.of("every hundred", "per hundred"), Rule.of("every 100", "per hundred"),
            Rule.of("# retries per 100 calls", "# % retries"), Rule.of("# retries per 100 requests", "# % retries"),
            Rule.of("from monday to friday", ", 5 days a week ,"), Rule.of("monday to friday", ", 5 days a week ,"),
            Rule.of("a decade", "10 years"), Rule.of("a second call", "another call"), Rule.of("a second try", "another try"),
            Rule.of("sunday to thursday", ", 5 days a week ,"), Rule.of("monday to saturday", ", 6 days a week ,"),
            Rule.of("nine out of ten", "90 % of"), Rule.of("9 out of 10", "90 % of"), Rule.of("one in ten", "10 % of"),
            Rule.of("one in five", "20 % of"), Rule.of("one in four", "25 % of"), Rule.of("four out of five", "80 % of"),
            Rule.of("three out of four", "75 % of"),
            Rule.of("half price : $", "half price ; $"),
            Rule.of("$ / m : #", "price per million : $ #"), Rule.of("$ / m : $", "price per million : $"),
            Rule.of("per 1 m", "per million"), Rule.of("per 1 k", "per thousand"), Rule.of("per 1,000,000", "per million"),
            Rule.of("per 1,000", "per thousand"), Rule.of("per 1000", "per thousand"), Rule.of("per 1 million", "per million"),
            Rule.of("24 x 7", "24 / 7"), Rule.of("24 × 7", "24 / 7"),
            Rule.of("text unit", "unit"), Rule.of("text units", "units"), Rule.of("model unit", "unit"), Rule.of("model units", "units"),
            Rule.of("cache writes", "cachewrites"), Rule.of("cache write", "cachewrites"), Rule.of("cache - write", "cachewrites"),
            Rule.of("cache creation", "cachewrites"), Rule.of("written to cache", "cachewrites"),
            Rule.of("cached reads", "cached"), Rule.of("cache reads", "cached"), Rule.of("cache read", "cached"),
            Rule.of("cache - read", "cached"), Rule.of("read from cache", "cached"),
            Rule.of("/ weekday", WORKDAY), Rule.of("a weekday", WORKDAY), Rule.of("per weekday", WORKDAY), Rule.of("each weekday", WORKDAY),
            Rule.of("every weekday", WORKDAY), Rule.of("/ workday", WORKDAY), Rule.of("per workday", WORKDAY),
            Rule.of("each workday", WORKDAY), Rule.of("every workday", WORKDAY), Rule.of("per working day", WORKDAY),
            Rule.of("each working day", WORKDAY), Rule.of("every working day", WORKDAY), Rule.of("per business day", WORKDAY),
            Rule.of("each business day", WORKDAY), Rule.of("every business day", WORKDAY),
            Rule.of("a # - day month costs", ", # days a month , a month costs"),
            Rule.of("a # - day month is", ", # days a month , a month is"),
            Rule.of("per # - day month", "per month , # days a month ,"), Rule.of("a # - day month", "a month , # days a month ,"),
            Rule.of("month - over - month", "per month"), Rule.of("month over month", "per month"), Rule.of("mom", "per month"),
            Rule.of("year - over - year", "per year"), Rule.of("year over year", "per year"), Rule.of("yoy", "per year"),
            Rule.of("first million", "first 1000000"), Rule.of("first thousand", "first 1000"),
            Rule.of("a thousand times", "1000 occasions"), Rule.of("a million times", "1000000 occasions"),
            Rule.of("an hour of", "1 hour of"), Rule.of("an hour a", "1 hour a"), Rule.of("an hour per", "1 hour per"),
            Rule.of("# - hour days", "# hours a day"), Rule.of("# - hour day", "# hours a day"),
            Rule.of("# - day week", "# days a week"));

    private static final Map<String, List<Rule>> BY_FIRST = RULES.stream().collect(Collectors.groupingBy(rule -> rule.said().getFirst()));

    private Rewording() {
    }

    static List<Token> of(List<Token> tokens) {
        var all = new ArrayList<Token>();
        int at = 0;
        List<Token> week = List.of();
        while (at < tokens.size()) {
            int start = at;
            Token token = tokens.get(at);
            String first = token.is(Kind.NUMBER) && !BY_FIRST.containsKey(token.text()) ? NUMBER : token.text();
            var rule = BY_FIRST.getOrDefault(first, List.of()).stream().filter(each -> isAt(tokens, start, each.said())).findFirst();
            if (rule.isEmpty()) {
                all.add(tokens.get(at++));
            } else {
                at += rule.get().said().size();
                week = rule.get().isWorkday() ? meant(tokens.subList(start, at), List.of(WORKWEEK.split(" "))) : week;
                all.addAll(meant(tokens.subList(start, at), rule.get().meant()));
            }
        }
        return Stream.concat(week.stream(), all.stream()).toList();
    }

    private static boolean isAt(List<Token> tokens, int start, List<String> said) {
        for (int index = 0; index < said.size(); index++) {
            if (start + index >= tokens.size()) {
                return false;
            }
            Token token = tokens.get(start + index);
            if (said.get(index).equals(NUMBER) ? !token.is(Kind.NUMBER) : !token.text().equals(said.get(index))) {
                return false;
            }
        }
        return true;
    }

    /// All of them stand where the words that were said do; a number keeps its own place.
    private static List<Token> meant(List<Token> said, List<String> meant) {
        int start = said.getFirst().start();
        int end = said.getLast().end();
        return meant.stream().map(word -> word.equals(NUMBER) ? said.stream().filter(token -> token.is(Kind.NUMBER)).findFirst()
                .orElseThrow() : new Token(kind(word), word, start, end)).toList();
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "$" -> Kind.DOLLAR;
            case "/" -> Kind.SLASH;
            case "," -> Kind.COMMA;
            case ";" -> Kind.STOP;
            case "%" -> Kind.PERCENT;
            default -> Character.isDigit(word.charAt(0)) ? Kind.NUMBER : Kind.WORD;
        };
    }
}
