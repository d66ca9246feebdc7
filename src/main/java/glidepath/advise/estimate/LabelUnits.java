package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Token.Kind;

/// What the words before a number say that it is for: `cost per call: $0.01`, `monthly bill: $150`, `last year we spent $96,000`.
record LabelUnits(TokenList tokens, Label label, int start) {

    private static final Set<String> COSTS = Set.of("is", "costs", "runs");
    private static final int NEAR = 12;

    /// A million of `price per million tokens: $3`.
    Optional<BigDecimal> scale() {
        for (int index = label.nearest(); index < start; index++) {
            if ((tokens.word(index).equals("per") || tokens.is(index, Kind.SLASH))
                    && !tokens.is(index - 1, Kind.CLOSE)   // `(...) per million = $3`
                    && Vocabulary.SCALES.containsKey(tokens.word(index + 1))
                    && (index + 2 >= start || !tokens.is(index + 2, Kind.WORD) || isToken(index + 2))) {
                return Optional.ofNullable(Vocabulary.SCALES.get(tokens.word(index + 1)));
            }
        }
        return Optional.empty();
    }

    /// What `per 1,000 requests you pay $15` is for.
    ///
    /// @param many how many of them
    record Scaled(BigDecimal many, Noun unit) {
    }

    Optional<Scaled> scaledUnit() {
        for (int index = label.nearest(); index + 2 < start; index++) {
            BigDecimal many = Vocabulary.SCALES.get(tokens.word(index + 1));
            Optional<Noun> unit = Vocabulary.noun(tokens.word(index + 2))
                    .filter(noun -> noun.is(Noun.Kind.EVENT) || noun.is(Noun.Kind.PEOPLE));
            if (tokens.word(index).equals("per") && many != null && unit.isPresent()) {
                return Optional.of(new Scaled(many, unit.get()));
            }
        }
        return Optional.empty();
    }

    private boolean isToken(int index) {
        return tokens.noun(index).filter(each -> each.is(Noun.Kind.TOKEN)).isPresent();
    }

    private static boolean isEvent(String word) {
        return Vocabulary.noun(word).filter(noun -> noun.is(Noun.Kind.EVENT)).isPresent();
    }

    /// `each resolution is $0.85`.
    private boolean costs(int index) {
        boolean filled = index - 3 >= label.from() && Vocabulary.isFiller(tokens.word(index - 2));   // `an LLM call costs`
        int article = filled ? index - 3 : index - 2;
        return TokenList.EACH.contains(tokens.word(article)) && COSTS.contains(tokens.word(index)) && index == start - 1;
    }

    /// `Requests: $0.60 per million` is of requests, and not of tokens.
    Optional<Noun> scaled(List<Noun> per, boolean tokensNamed) {
        return !tokensNamed && per.equals(List.of(Noun.TOKEN)) && tokens.is(start - 1, Kind.COLON) && label.from() <= start - 2
                ? Vocabulary.noun(tokens.word(start - 2)).filter(noun -> noun.is(Noun.Kind.EVENT)) : Optional.empty();
    }

    /// `cost per call: $0.01`, `monthly bill: $150`, `each ticket costs 2 cents`.
    List<Noun> per() {
        var per = new ArrayList<Noun>();
        boolean price = tokens.is(start - 1, Kind.AT)
                || tokens.word(start - 1).equals("at") && !Label.LANDS.contains(tokens.word(start - 2));
        for (int index = label.nearest(); index < start && !price; index++) {
            String word = tokens.word(index);
            boolean costs = costs(index + 1);
            if (isEvent(word) && isEvent(tokens.word(index + 1))) {
                continue;   // `a podcast episode`
            }
            if (Vocabulary.noun(word).filter(noun -> noun.is(Noun.Kind.PEOPLE) || noun.is(Noun.Kind.MACHINE)).isPresent()
                    && !costs && Set.of("a", "an").contains(tokens.word(index - 1)) && (!tokens.is(index + 1, Kind.HYPHEN)
                    || tokens.noun(index + 2).isEmpty())) {
                continue;   // `a team of 5 developers`, `an agent-handled ticket`
            }
            if (Vocabulary.OFTEN.containsKey(word)) {
                per.add(Vocabulary.OFTEN.get(word));
            } else if ((tokens.isPer(index) || costs || isWhole(index)) && !tokens.is(start - 1, Kind.SLASH)) {
                Vocabulary.noun(word).or(() -> Optional.of(Vocabulary.other(word)).filter(_ -> costs && !Vocabulary.isStop(word)))
                        .filter(noun -> !noun.is(Noun.Kind.TOKEN)).ifPresent(per::add);
                if (!per.isEmpty() && tokens.is(index + 1, Kind.HYPHEN)) {   // `a CMU-month`
                    Vocabulary.noun(tokens.word(index + 2)).ifPresent(per::add);
                }
            }
        }
        Optional<Noun> past = per.isEmpty() && !price ? past() : Optional.empty();
        past.ifPresent(per::add);
        return per;
    }

    /// `The year costs $5,400`.
    private boolean isWhole(int index) {
        return tokens.word(index - 1).equals("the") && COSTS.contains(tokens.word(index + 1)) && Vocabulary.noun(tokens.word(index))
                .filter(noun -> noun.is(Noun.Kind.TIME)).isPresent();
    }

    /// `Last year we spent $96,000`.
    private Optional<Noun> past() {
        for (int index = label.nearest(); index < start; index++) {
            Optional<Noun> time = Vocabulary.noun(tokens.word(index)).filter(noun -> noun.is(Noun.Kind.TIME)
                    && !Calendar.isShorter(noun, Noun.DAY));
            if (time.isPresent() && TokenList.WHICH.contains(tokens.word(index - 1)) && tokens.is(start, Kind.DOLLAR)) {
                return time;
            }
        }
        return whole();
    }

    /// `For the year, that makes $1,800`.
    private Optional<Noun> whole() {
        Optional<Noun> whole = Optional.empty();
        for (int index = Math.max(label.from(), start - NEAR); index < start && tokens.is(start, Kind.DOLLAR); index++) {
            int time = tokens.wholeTime(index);
            whole = tokens.is(index, Kind.STOP) ? Optional.empty() : time > 0 && time < start ? tokens.noun(time) : whole;
        }
        return whole;
    }
}
