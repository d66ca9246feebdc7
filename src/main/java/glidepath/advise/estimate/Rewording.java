package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.advise.estimate.Token.Kind;

/// Turns of speech that say with other words what [Phrases] reads: `10 RPS`, `twice a day`, `per 30-day month`.
final class Rewording {

    /// What is said of a text that tells of working days.
    private static final String WORKWEEK = "5 days a week ;";

    private Rewording() {
    }

    static List<Token> of(List<Token> tokens) {
        var all = new ArrayList<Token>();
        int at = 0;
        List<Token> week = List.of();
        while (at < tokens.size()) {
            int start = at;
            Token token = tokens.get(at);
            Optional<Turn> rule = ruleAt(tokens, start, token.text());
            if (rule.isEmpty() && isNumber(token)) {
                rule = ruleAt(tokens, start, Turn.NUMBER);
            }
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

    private static Optional<Turn> ruleAt(List<Token> tokens, int start, String first) {
        for (Turn each : Turn.starting(first, start + 1 < tokens.size() ? tokens.get(start + 1).text() : "")) {
            if (isAt(tokens, start, each.said())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(List<Token> tokens, int start, List<String> said) {
        for (int index = 0; index < said.size(); index++) {
            if (start + index >= tokens.size()) {
                return false;
            }
            Token token = tokens.get(start + index);
            String word = said.get(index);
            if (word.equals(Turn.NUMBER) ? !isNumber(token) : word.equals(Turn.WORD) ? !token.is(Kind.WORD) : !token.text().equals(word)) {
                return false;
            }
        }
        return true;
    }

    /// `5`, `five`.
    private static boolean isNumber(Token token) {
        return token.is(Kind.NUMBER) || token.is(Kind.WORD) && !token.is("half") && Vocabulary.NUMBERS.containsKey(token.text());
    }

    /// All of them stand where the words that were said do; a number keeps its own place.
    private static List<Token> meant(List<Token> said, List<String> meant) {
        int start = said.getFirst().start();
        int end = said.getLast().end();
        Iterator<Token> numbers = said.stream().filter(Rewording::isNumber).iterator();
        return meant.stream().map(word -> word.equals(Turn.NUMBER) ? numbers.next() : word.startsWith(Turn.PLACE)
                ? said.get(Integer.parseInt(word.substring(1)) - 1) : new Token(kind(word), word, start, end)).toList();
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "$" -> Kind.DOLLAR;
            case "/" -> Kind.SLASH;
            case "," -> Kind.COMMA;
            case ":" -> Kind.COLON;
            case "-" -> Kind.HYPHEN;
            case ";", "." -> Kind.STOP;
            case "%" -> Kind.PERCENT;
            default -> Character.isDigit(word.charAt(0)) ? Kind.NUMBER : Kind.WORD;
        };
    }
}
