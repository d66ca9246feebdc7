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

    /// All turns by the word that they begin with, the longest first.
    static final Map<String, List<Turn>> BY_FIRST = Turns.TABLE.lines().flatMap(Turn::of)
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
