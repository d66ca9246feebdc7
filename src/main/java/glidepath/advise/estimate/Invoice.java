package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A table with a quantity, a price and an amount in each row, and what these come to; said as products: `120 x $0.25 = $30`.
///
/// @param rows below the heads
/// @param sign of the currency, for amounts that have none
/// @param rate what the heads say that the price is for: ` / M`
record Invoice(List<List<String>> rows, int quantity, int price, int amount, String sign, String rate) {

    private static final Pattern QUANTITIES = Pattern.compile("(?i)(qty|quantity|units?|count|volume|usage|hours|mtok|calls|requests"
            + "|tickets|messages|seats|tokens|users|images|documents|docs|queries|minutes|conversations|licen[cs]es|number|#).*");
    private static final Pattern PRICES = Pattern.compile("(?i).*(price|rate|\\beach\\b|\\bper\\b|/).*");
    private static final Pattern AMOUNTS = Pattern.compile(
            "(?i)(amount|total|monthly|yearly|annual|cost|subtotal|charge|sum|line total|spend|bill|usd|price).*");
    private static final Pattern TOTAL = Pattern.compile("(?i)(grand |overall )?(total|sum|all|both|together|altogether|overall|gesamt"
            + "|summe)\\b.*");
    private static final Pattern SUBTOTAL = Pattern.compile("(?i)(sub-?total|net|tax|vat|discount)\\b.*");
    private static final Pattern MILLIONS = Pattern.compile("(?i).*(/|\\bper\\b) ?(1?m|1m tokens|mtok|million.*)\\)?");
    private static final Pattern SCALED = Pattern.compile("(?i).*\\((m|million|millions|mtok)\\).*");
    private static final Pattern BARE = Pattern.compile("[~≈]?\\d[\\d.,' ]*");
    private static final Pattern SIGN = Pattern.compile("[$€£]");

    /// Empty where a table is none of this kind.
    static Optional<Invoice> of(List<List<String>> all) {
        List<String> heads = all.getFirst();
        int quantity = place(heads, QUANTITIES, 0);
        int price = quantity < 0 ? -1 : place(heads, PRICES, quantity + 1);
        int amount = heads.size() - 1 - place(heads.reversed(), AMOUNTS, 0);
        if (price < 0 || amount <= price || amount >= heads.size()) {
            return Optional.empty();
        }
        Matcher sign = SIGN.matcher(all.toString());
        boolean millions = MILLIONS.matcher(heads.get(price)).matches() && !SCALED.matcher(heads.get(quantity)).matches();
        var invoice = new Invoice(all.subList(1, all.size()), quantity, price, amount, sign.find() ? sign.group() : "$",
                millions ? " / M" : "");
        return invoice.rows.stream().anyMatch(invoice::isProduct) ? Optional.of(invoice) : Optional.empty();
    }

    private static int place(List<String> heads, Pattern name, int from) {
        return IntStream.range(from, heads.size()).filter(index -> name.matcher(heads.get(index)).matches()).findFirst().orElse(-1);
    }

    private boolean isProduct(List<String> row) {
        return row.size() > amount && IntStream.of(quantity, price, amount).allMatch(index -> hasDigit(row.get(index)));
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    /// Each row on a line of its own; the last that is no product is what they come to.
    List<String> said() {
        boolean plain = rows.stream().noneMatch(row -> SUBTOTAL.matcher(row.getFirst()).matches());
        boolean told = rows.stream().anyMatch(row -> !isProduct(row) && TOTAL.matcher(row.getFirst()).matches());
        var said = new ArrayList<String>();
        for (List<String> row : rows) {
            boolean total = TOTAL.matcher(row.getFirst()).matches() || !told && row == rows.getLast() || !plain;
            Optional<String> last = row.stream().skip(1).filter(Invoice::hasDigit).reduce((_, cell) -> cell).map(this::money);
            if (isProduct(row) && !(total && told)) {
                said.add(row.get(quantity) + " × " + money(row.get(price)) + (BARE.matcher(row.get(quantity)).matches()
                        && row.get(quantity).length() < 7 ? "" : rate) + " = " + money(row.get(amount)));
            } else if (last.isPresent() && !total) {
                said.add("1 × " + last.get() + " = " + last.get());
            } else {
                String name = hasDigit(row.getFirst()) ? "total" : row.getFirst();
                said.add("so " + (last.isPresent() && plain ? name + " " + last.get() : String.join(" ", row)));
            }
        }
        return said;
    }

    private String money(String cell) {
        return BARE.matcher(cell).matches() ? sign + cell : cell;
    }
}
