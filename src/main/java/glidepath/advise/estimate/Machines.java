package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import glidepath.advise.estimate.Token.Kind;

/// What is rented by the hour, as people write it: `3 x p5.48xlarge`, `8x H100`.
///
/// The numbers in the name of a machine count nothing, and an `x` before a machine only says how many there are.
final class Machines {

    private static final Pattern NAME = Pattern.compile("(?i)(?:(?:ml|db|cache)\\.)?[a-z]{1,5}\\d{1,2}[a-z]{0,4}(?:-[a-z0-9]{1,8})?"
            + "\\.(?:\\d{0,3}x?large|medium|small|micro|nano|metal(?:-\\d{1,3}xl)?)\\b"
            + "|[a-z]\\d-[a-z]{3,10}-\\d{1,3}g?\\b|Standard_[A-Z0-9_]{2,30}\\b");
    /// Letters of the longest name.
    private static final int LONGEST = 48;
    private static final int NEAR = 3;

    private Machines() {
    }

    static List<Token> named(String text, List<Token> tokens) {
        return counted(withoutNames(text, tokens));
    }

    private static List<Token> withoutNames(String text, List<Token> tokens) {
        var rest = new ArrayList<Token>();
        Matcher name = NAME.matcher(text);
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            name.region(token.start(), Math.min(text.length(), token.start() + LONGEST));
            boolean starts = token.is(Kind.WORD) && name.lookingAt();
            int end = at + 1;
            while (starts && end < tokens.size() && tokens.get(end).end() <= name.end()) {
                end++;
            }
            if (!starts) {
                rest.add(token);
            } else if (end >= tokens.size() || !isMachine(tokens.get(end))) {
                rest.add(new Token(Kind.WORD, "instance", token.start(), tokens.get(end - 1).end()));
            }
            at = end;
        }
        return rest;
    }

    /// `4 nodes of 8 GPUs each at $25 per node-hour`: what a machine is made of, where the machine is paid for.
    static boolean isInside(Quantity part, List<Quantity> all) {
        return part.counts(Noun.Kind.MACHINE) && part.per().size() == 1 && part.isPer(Noun.Kind.MACHINE)
                && all.stream().anyMatch(each -> each.isMoney() && each.per().containsAll(part.per()))
                && all.stream().noneMatch(each -> each.isMoney() && each.per().contains(part.noun().orElseThrow()));
    }

    private static boolean isMachine(Token token) {
        return token.is(Kind.WORD) && Vocabulary.noun(token.text()).filter(noun -> noun.is(Noun.Kind.MACHINE)).isPresent();
    }

    /// Without the `x` of `3 x p5 instances`.
    private static List<Token> counted(List<Token> tokens) {
        var rest = new ArrayList<Token>();
        for (int index = 0; index < tokens.size(); index++) {
            boolean counts = tokens.get(index).is(Kind.TIMES) && index > 0 && tokens.get(index - 1).is(Kind.NUMBER)
                    && machineFollows(tokens, index + 1);
            if (!counts) {
                rest.add(tokens.get(index));
            }
        }
        return rest;
    }

    private static boolean machineFollows(List<Token> tokens, int start) {
        for (int index = start; index < Math.min(tokens.size(), start + NEAR); index++) {
            Token token = tokens.get(index);
            if (isMachine(token)) {
                return true;
            }
            if (!token.is(Kind.WORD) || Vocabulary.isStop(token.text()) || Vocabulary.noun(token.text()).isPresent()) {
                return false;
            }
        }
        return false;
    }
}
