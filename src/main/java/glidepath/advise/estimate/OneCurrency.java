package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import glidepath.advise.estimate.Token.Kind;

/// A text all of whose amounts are in one currency that is not the dollar: its sum is done in that currency, and nothing is converted.
///
/// @param code   of ISO 4217
/// @param tokens of the text, as if its amounts were dollars
record OneCurrency(String code, List<Token> tokens) {

    private static final Map<String, String> CODES = Map.ofEntries(Map.entry("€", "EUR"), Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("£", "GBP"), Map.entry("gbp", "GBP"), Map.entry("pound", "GBP"), Map.entry("¥", "JPY"), Map.entry("jpy", "JPY"),
            Map.entry("yen", "JPY"), Map.entry("₹", "INR"), Map.entry("inr", "INR"), Map.entry("rupee", "INR"), Map.entry("₩", "KRW"),
            Map.entry("krw", "KRW"), Map.entry("chf", "CHF"), Map.entry("cad", "CAD"), Map.entry("aud", "AUD"), Map.entry("sek", "SEK"),
            Map.entry("nok", "NOK"), Map.entry("dkk", "DKK"), Map.entry("pln", "PLN"), Map.entry("cny", "CNY"), Map.entry("rmb", "CNY"),
            Map.entry("yuan", "CNY"), Map.entry("brl", "BRL"));

    /// Empty where there is no other currency, where there are several, and where there are dollars, too.
    static Optional<OneCurrency> of(List<Token> tokens) {
        Set<String> codes = new TreeSet<>();
        var dollars = new ArrayList<Token>();
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            boolean dollar = token.is(Kind.DOLLAR) || token.is(Kind.WORD) && isDollar(token.text());
            boolean cents = dollar && isCents(token);   // of whatever currency
            boolean foreign = token.is(Kind.CURRENCY) || token.is(Kind.WORD) && isOther(token.text());
            if (dollar && !cents || foreign) {
                codes.add(dollar ? "USD" : CODES.getOrDefault(singular(token), token.text()));
            }
            if (!foreign) {
                dollars.add(token);
            } else if (index + 1 == tokens.size() || !isCents(tokens.get(index + 1))) {   // not of `2 euro cents`
                dollars.add(new Token(token.is(Kind.CURRENCY) ? Kind.DOLLAR : Kind.WORD, token.is(Kind.CURRENCY) ? "$" : "usd",
                        token.start(), token.end()));
            }
        }
        return codes.size() == 1 && CODES.containsValue(codes.iterator().next())
                ? Optional.of(new OneCurrency(codes.iterator().next(), dollars)) : Optional.empty();
    }

    private static boolean isCents(Token token) {
        return Vocabulary.CENTS.contains(singular(token));
    }

    private static String singular(Token token) {
        return token.is(Kind.WORD) ? Vocabulary.singular(token.text()) : token.text();
    }

    private static boolean isDollar(String word) {
        return Vocabulary.DOLLARS.contains(Vocabulary.singular(word)) || Vocabulary.CENTS.contains(Vocabulary.singular(word));
    }

    private static boolean isOther(String word) {
        return Vocabulary.CURRENCIES.contains(Vocabulary.singular(word));
    }
}
