package glidepath.reports;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.CallTokens;
import glidepath.files.json.Diagnostic;
import glidepath.files.rows.Head;
import glidepath.files.rows.Names;
import glidepath.files.rows.NumberCell;
import glidepath.files.rows.Row;
import glidepath.files.rows.TableText;
import glidepath.files.rows.TimeCell;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.usage.Moment;

/// Prices each row of a file of calls: `model,input_tokens,output_tokens,cache_read_tokens,cache_write_tokens,cache_write_1h_tokens,date`,
/// found by name, with commas, semicolons or tabs between.
public final class CallsCsv {

    private static final List<String> KNOWN = List.of("model", "input_tokens", "output_tokens", "cache_read_tokens",
            "cache_write_tokens", "cache_write_1h_tokens", "date");
    private static final List<String> REQUIRED = List.of("model", "input_tokens", "output_tokens");
    private static final int MOST_ROWS = 1_000_000;
    /// So many are told one by one; a large file can have a million.
    private static final int MOST_TOLD = 100;

    private final String file;
    private final CalledModels models;
    private final LocalDate day;
    private final Messages messages;
    private final List<String> columns = new ArrayList<>();
    /// The same as they are looked for.
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Optional<Money>> costs = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    /// As spreadsheets of many countries write: then points part thousands.
    private Row.Style style = Row.Style.PLAIN;
    private int untold;
    private int last = 1;

    private CallsCsv(String file, PriceCatalog catalog, LocalDate day, Messages messages) {
        this.file = file;
        models = new CalledModels(catalog, messages);
        this.day = day;
        this.messages = messages;
    }

    /// @param file what the text is called in messages
    public static PricedCalls price(String file, String text, PriceCatalog catalog, LocalDate day, Messages messages) {
        return new CallsCsv(file, catalog, day, messages).price(text);
    }

    private PricedCalls price(String text) {
        char separator = TableText.separator(text.lines().findFirst().orElse(""));
        style = TableText.style(text.substring(0, Math.min(text.length(), Head.SIZE)), separator);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).detectBomHeader(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (columns.isEmpty()) {
                    name(row.getFields());
                } else if (!isPriced(row)) {
                    break;
                }
            }
        } catch (CsvParseException | IOException broken) {
            problem(rows.isEmpty() ? 1 : last + 1, messages.text("calls.broken"));
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problem(1, messages.text("calls.empty"));
        }
        if (untold > 0) {
            problems.add(new Diagnostic("", messages.text("calls.more", untold)).in(file));
        }
        return new PricedCalls(List.copyOf(columns), List.copyOf(rows), List.copyOf(costs), List.copyOf(problems));
    }

    private void name(List<String> headings) {
        columns.addAll(headings);
        headings.forEach(heading -> names.add(KNOWN.stream().filter(name -> Names.alike(name).equals(Names.alike(heading))).findFirst()
                .orElse(heading)));
        REQUIRED.stream().filter(name -> !names.contains(name)).forEach(name -> problem(1, messages.text("calls.column", name)));
        names.stream().filter(name -> Collections.frequency(names, name) > 1).distinct()
                .forEach(name -> problem(1, messages.text("calls.twice", name)));
    }

    /// Whether there is any use in reading on.
    private boolean isPriced(CsvRecord row) {
        last = (int) row.getStartingLineNumber();
        if (rows.isEmpty() && !problems.isEmpty()) {
            return false;
        }
        if (rows.size() == MOST_ROWS) {
            problem(last, messages.text("calls.many", MOST_ROWS));
            return false;
        }
        rows.add(row.getFields());
        costs.add(cost(row.getFields(), last));
        return true;
    }

    private Optional<Money> cost(List<String> row, int line) {
        try {
            if (row.size() != columns.size()) {
                throw InvalidValueException.because("calls.cells", row.size(), columns.size());
            }
            var tokens = new CallTokens(count(row, "input_tokens"), count(row, "output_tokens"), count(row, "cache_read_tokens"),
                    count(row, "cache_write_tokens"), count(row, "cache_write_1h_tokens"));
            if (tokens.cachesTooMuch()) {
                throw InvalidValueException.because("calls.cached");
            }
            var report = new PriceReport(messages, models.model(cell(row, "model")), day(row), tokens);
            report.unpriced().ifPresent(sentence -> problem(line, sentence));
            return report.total();
        } catch (InvalidValueException refused) {
            problem(line, messages.say(refused.reason()));
            return Optional.empty();
        }
    }

    /// A call costs what it cost on its day, where the file tells days.
    private LocalDate day(List<String> row) {
        String text = cell(row, "date");
        return text.isEmpty() ? day : TimeCell.parse(text, style.dayFirst()).map(Moment::day)
                .orElseThrow(() -> InvalidValueException.because("calls.date", text));
    }

    private String cell(List<String> row, String column) {
        int index = names.indexOf(column);
        return index < 0 ? "" : row.get(index).strip();
    }

    private Count count(List<String> row, String column) {
        String text = cell(row, column);
        if (text.isEmpty() && !REQUIRED.contains(column)) {
            return Count.ZERO;
        }
        try {
            BigDecimal value = style.decimalComma() ? NumberCell.parse(text, true).orElseThrow(NumberFormatException::new)
                    : Decimals.parse(text);
            if (value.signum() < 0) {
                throw InvalidValueException.because("calls.negative", column, text);
            }
            return new Count(value);
        } catch (NumberFormatException unreadable) {
            throw InvalidValueException.because("calls.number", column, text);
        }
    }

    private void problem(int line, String sentence) {
        if (problems.size() < MOST_TOLD) {
            problems.add(new Diagnostic("", sentence).in(file + ":" + line));
        } else {
            untold++;
        }
    }
}
