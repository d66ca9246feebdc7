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

    /// All turns by the word that they begin with and by the second one, the longest first. Those whose second word may be any, or that
    /// have none, are with each second word of the others, and alone under none.
    private static final Map<String, Map<String, List<Turn>>> BY_WORDS = Stream.of(Turns.TABLE, ShareTurns.TABLE, ForeignTurns.TABLE,
            PriceTurns.TABLE).flatMap(String::lines).flatMap(Turn::of)
            .sorted(Comparator.comparingInt((Turn turn) -> turn.said().size()).reversed())
            .collect(Collectors.groupingBy(turn -> turn.said().getFirst(), Collectors.collectingAndThen(Collectors.toList(),
                    Turn::bySecond)));
    private static final String NONE = "";

    /// Those that may begin with two words, the longest first.
    static List<Turn> starting(String first, String second) {
        Map<String, List<Turn>> own = BY_WORDS.getOrDefault(first, Map.of());
        return own.getOrDefault(own.containsKey(second) ? second : NONE, List.of());
    }

    private static Map<String, List<Turn>> bySecond(List<Turn> turns) {
        return Stream.concat(Stream.of(NONE), turns.stream().map(Turn::second)).distinct().collect(Collectors.toMap(word -> word, word ->
                turns.stream().filter(turn -> turn.second().equals(word) || turn.second().equals(NONE)).toList()));
    }

    /// None where it is any.
    private String second() {
        return said.size() < 2 || said.get(1).equals(NUMBER) || said.get(1).equals(WORD) ? NONE : said.get(1);
    }

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
