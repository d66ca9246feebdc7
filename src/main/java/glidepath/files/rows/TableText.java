package glidepath.files.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// How tables are written: what parts their cells, and whether commas are decimal.
public final class TableText {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LINES = 12;
    private static final int LONGEST_CELL = 16_000_000;
    /// Three digits after one comma may as well be thousands, but not after a nought. Thousands parted by points are as telling.
    private static final Pattern COMMA_DECIMAL =
            Pattern.compile("[+-]?(\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,}|\\d+,(\\d{1,2}|\\d{4,})|0,\\d+)");
    private static final Pattern POINT_DECIMAL =
            Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,}|\\d+\\.(\\d{1,2}|\\d{4,})|0\\.\\d+)");
    /// Where days are written so, commas are decimal.
    private static final Pattern DOTTED_DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(\\d{2}|\\d{4})( .*)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})\\b.*");

    private TableText() {
    }

    /// The one that stands most often in the first lines, outside quotes.
    public static char separator(String text) {
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = text.lines().limit(LINES).mapToLong(line -> count(line, separator)).sum();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == separator ? 1 : 0;
        }
        return count;
    }

    public static CsvReader.CsvReaderBuilder format(char separator) {
        return CsvReader.builder().fieldSeparator(separator).commentStrategy(CommentStrategy.NONE).maxBufferSize(LONGEST_CELL)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).skipEmptyLines(true);
    }

    /// The first rows of a text that may break off within one.
    public static List<List<String>> rows(String text, char separator, int most) {
        var rows = new ArrayList<List<String>>();
        try (CsvReader<CsvRecord> reader = format(separator).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (rows.size() == most) {
                    break;
                }
                rows.add(unwrapped(row.getFields(), separator));
            }
        } catch (CsvParseException _) {
            // the head ends within a cell
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    /// Some exports put whole lines into quotes, and the cells of tables in documents have bars around them.
    public static List<String> unwrapped(List<String> cells, char separator) {
        if (cells.size() == 1 && cells.getFirst().indexOf(separator) >= 0 && cells.getFirst().length() < LONGEST_CELL) {
            List<List<String>> inner = rows(cells.getFirst(), separator, 1);
            return inner.isEmpty() || inner.getFirst().size() == 1 ? cells : inner.getFirst();
        }
        return separator == '|' && cells.size() > 2 && cells.getFirst().isBlank() && cells.getLast().isBlank()
                ? cells.subList(1, cells.size() - 1) : cells;
    }

    /// Whether `1,5` is one and a half in this file, and whether days come before months.
    public static Row.Style style(String text, char separator) {
        boolean comma = false;
        boolean point = false;
        Set<String> firsts = new HashSet<>();
        Set<String> seconds = new HashSet<>();
        for (List<String> row : rows(text, separator, Integer.MAX_VALUE)) {
            for (String cell : row) {
                String number = NumberCell.bare(cell);
                comma |= COMMA_DECIMAL.matcher(number).matches() || DOTTED_DAY.matcher(cell.strip()).matches();
                point |= POINT_DECIMAL.matcher(number).matches();
                Matcher date = SLASHED.matcher(cell.strip());
                if (date.matches()) {
                    firsts.add(date.group(1));
                    seconds.add(date.group(2));
                }
            }
        }
        return new Row.Style(comma && !point || !point && separator == ';', isDayFirst(firsts, seconds));
    }

    /// A number above 12 is a day. Else days change more often than months, but for rows that each stand for a month: they begin on its
    /// first.
    private static boolean isDayFirst(Set<String> firsts, Set<String> seconds) {
        if (Stream.of(firsts, seconds).flatMap(Set::stream).anyMatch(TableText::isDay)) {
            return firsts.stream().anyMatch(TableText::isDay);
        }
        return firsts.size() > seconds.size() && !seconds.stream().allMatch(second -> Integer.parseInt(second) == 1);
    }

    private static boolean isDay(String number) {
        return Integer.parseInt(number) > 12;
    }
}
