package glidepath.advise.estimate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table with tokens in and out, their prices, and a cost in each row; said as sums: `10M × $1/M + 2M × $5/M = $20`.
///
/// @param heads in lower case
/// @param rows  below the heads
record Grid(List<String> heads, List<List<String>> rows) {

    private static final Pattern IN = Pattern.compile(".*\\b(in|input|prompt)\\b.*");
    private static final Pattern OUT = Pattern.compile(".*\\b(out|output|completion)\\b.*");
    private static final Pattern PRICE = Pattern.compile(".*(\\$|usd|price|cost|rate).*");
    private static final Pattern COUNT = Pattern.compile("(calls|requests|queries|tickets|messages|msgs|conversations|chats"
            + "|documents|docs|tasks|runs|users|seats|agents|days|pages|items|sessions|turns)\\b.*");
    private static final Pattern COST = Pattern.compile(".*(cost|total|amount|bill|sum|spend|monthly).*");
    private static final Pattern MILLIONS = Pattern.compile(".*(\\((m|mtok|millions?)\\).*|\\s(m|mtok|mtokens|millions?))");
    private static final Pattern BARE = Pattern.compile("[~≈]?\\d[\\d.,]*");

    /// What each row says, or nothing where a table is none of this kind.
    static Optional<List<String>> said(List<List<String>> cells) {
        var grid = new Grid(cells.getFirst().stream().map(head -> head.toLowerCase(Locale.ROOT)).toList(), cells.subList(1, cells.size()));
        int in = grid.place(head -> IN.matcher(head).matches() && !PRICE.matcher(head).matches());
        int out = grid.place(head -> OUT.matcher(head).matches() && !PRICE.matcher(head).matches());
        int priceIn = grid.place(head -> IN.matcher(head).matches() && PRICE.matcher(head).matches());
        int priceOut = grid.place(head -> OUT.matcher(head).matches() && PRICE.matcher(head).matches());
        int cost = grid.heads.size() - 1;
        boolean told = IntStream.of(in, out, priceIn, priceOut).allMatch(place -> place >= 0 && place < cost)
                && COST.matcher(grid.heads.get(cost)).matches();
        List<Integer> counts = IntStream.range(0, cost).filter(index -> COUNT.matcher(grid.heads.get(index)).matches()).boxed().toList();
        return told ? Optional.of(grid.rows.stream().map(row -> grid.said(row, List.of(in, out, priceIn, priceOut, cost), counts)).toList())
                : Optional.empty();
    }

    private int place(Predicate<String> which) {
        return IntStream.range(0, heads.size()).filter(index -> which.test(heads.get(index))).findFirst().orElse(-1);
    }

    /// @param places of the tokens in and out, of their prices, and of the cost
    private String said(List<String> row, List<Integer> places, List<Integer> counts) {
        boolean full = row.size() == heads.size() && places.stream().allMatch(place -> row.get(place).chars().anyMatch(Character::isDigit));
        if (!full) {
            return "so total " + row.stream().filter(cell -> cell.chars().anyMatch(Character::isDigit)).reduce((_, last) -> last)
                    .map(Grid::money).orElse("");
        }
        String times = counts.stream().map(count -> row.get(count) + " × ").collect(Collectors.joining());
        return times + product(row, places.get(0), places.get(2)) + " + " + times + product(row, places.get(1), places.get(3)) + " = "
                + money(row.get(places.getLast()));
    }

    private String product(List<String> row, int tokens, int price) {
        boolean millions = BARE.matcher(row.get(tokens)).matches() && MILLIONS.matcher(heads.get(tokens)).matches();
        return row.get(tokens) + (millions ? "M" : "") + " × " + price(row.get(price));
    }

    private static String price(String cell) {
        return cell.indexOf('/') >= 0 ? cell : money(cell) + "/M";
    }

    private static String money(String cell) {
        return BARE.matcher(cell).matches() ? "$" + cell : cell;
    }
}
