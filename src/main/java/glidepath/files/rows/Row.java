package glidepath.files.rows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import glidepath.files.json.Diagnostics;
import glidepath.units.InvalidValueException;
import glidepath.usage.Amounts;
import glidepath.usage.Moment;

/// The fields of one row, whatever it was written in. Used again for each row of a file.
public final class Row {

    private static final Set<String> NOTHING = Set.of("", "null", "\\n", "-", "n/a", "none", "nan");
    private static final int LONGEST_NOTHING = 4;
    private static final byte UNSET = Byte.MAX_VALUE;

    private final String[] texts;
    private final byte[] @Nullable [] raw;
    private final int[] starts;
    private final int[] ends;
    private final long[] numbers;
    private final byte[] ranks;
    private final boolean[] isNumber;
    private long line;
    private LocalDate lastDay = LocalDate.EPOCH;
    private Style style = Style.PLAIN;

    /// How numbers and days are written in this file.
    public record Style(boolean decimalComma, boolean dayFirst) {

        public static final Style PLAIN = new Style(false, false);
    }

    public Row(int slots) {
        texts = new String[slots];
        raw = new byte[slots][];
        starts = new int[slots];
        ends = new int[slots];
        numbers = new long[slots];
        ranks = new byte[slots];
        isNumber = new boolean[slots];
        clear();
    }

    public void clear() {
        Arrays.fill(ranks, UNSET);
    }

    public void clear(int[] slots) {
        for (int slot : slots) {
            ranks[slot] = UNSET;
        }
    }

    public void startAt(long newLine) {
        line = newLine;
    }

    public void writtenIn(Style newStyle) {
        style = newStyle;
    }

    public long line() {
        return line;
    }

    /// Whether a value would be kept: a better spelling may stand already.
    public boolean takes(Fields.Place place) {
        return place.rank() <= ranks[place.field().slot()];
    }

    /// Texts that mean "nothing" leave the field unset.
    public void put(Fields.Place place, String text) {
        if (takes(place) && !isNothing(text)) {
            int slot = place.field().slot();
            texts[slot] = text;
            raw[slot] = null;
            isNumber[slot] = false;
            ranks[slot] = (byte) place.rank();
        }
    }

    /// A text that is made only where it is asked for, as long as the bytes stay what they are.
    void put(Fields.Place place, byte[] bytes, int from, int to) {
        if (to - from <= LONGEST_NOTHING) {
            put(place, new String(bytes, from, to - from, StandardCharsets.UTF_8));
        } else if (takes(place)) {
            int slot = place.field().slot();
            texts[slot] = "";
            raw[slot] = bytes;
            starts[slot] = from;
            ends[slot] = to;
            isNumber[slot] = false;
            ranks[slot] = (byte) place.rank();
        }
    }

    private String text(int slot) {
        byte[] bytes = raw[slot];
        if (bytes != null) {
            texts[slot] = new String(bytes, starts[slot], ends[slot] - starts[slot], StandardCharsets.UTF_8);
            raw[slot] = null;
        }
        return texts[slot];
    }

    public void put(Fields.Place place, long number) {
        if (takes(place)) {
            int slot = place.field().slot();
            numbers[slot] = number;
            raw[slot] = null;
            isNumber[slot] = true;
            ranks[slot] = (byte) place.rank();
        }
    }

    static boolean isNothing(String text) {
        return text.length() <= LONGEST_NOTHING && NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    public boolean has(Field field) {
        return ranks[field.slot()] != UNSET;
    }

    /// Its text; empty where there is none.
    public String text(Field field) {
        int slot = field.slot();
        return !has(field) ? "" : isNumber[slot] ? Long.toString(numbers[slot]) : text(slot);
    }

    /// A whole number from 0 on.
    ///
    /// @throws InvalidValueException where something else stands there
    public OptionalLong count(Field field) {
        int slot = field.slot();
        if (!has(field)) {
            return OptionalLong.empty();
        }
        long count = isNumber[slot] ? numbers[slot] : whole(field, text(slot));
        if (count < 0 || count > Amounts.MOST) {
            throw InvalidValueException.because(count < 0 ? "usage.negative" : "usage.too-many", field.names().getFirst(), text(field));
        }
        return OptionalLong.of(count);
    }

    private long whole(Field field, String text) {
        BigDecimal number = NumberCell.parse(text, style.decimalComma())
                .orElseThrow(() -> InvalidValueException.because("usage.number", field.names().getFirst(), Diagnostics.shortened(text)));
        try {
            return number.longValueExact();
        } catch (ArithmeticException _) {
            throw InvalidValueException.because("usage.whole", field.names().getFirst(), Diagnostics.shortened(text));
        }
    }

    /// A decimal number, which may be negative.
    ///
    /// @throws InvalidValueException where something else stands there, or an amount of another currency
    public Optional<BigDecimal> decimal(Field field) {
        return !has(field) ? Optional.empty() : Optional.of(isNumber[field.slot()] ? BigDecimal.valueOf(numbers[field.slot()])
                : decimal(field, text(field.slot())));
    }

    private BigDecimal decimal(Field field, String text) {
        BigDecimal number = NumberCell.parse(text, style.decimalComma())
                .orElseThrow(() -> InvalidValueException.because("usage.number", field.names().getFirst(), Diagnostics.shortened(text)));
        if (!NumberCell.currency(text).isEmpty()) {
            throw InvalidValueException.because("usage.foreign", field.names().getFirst(), Diagnostics.shortened(text));
        }
        return number;
    }

    /// @throws InvalidValueException where something stands there that is no time
    public Optional<Moment> moment(Field field) {
        if (!has(field)) {
            return Optional.empty();
        }
        byte[] bytes = raw[field.slot()];
        Moment quick = bytes == null ? null : UtcTime.parse(bytes, starts[field.slot()], ends[field.slot()], lastDay);
        if (quick != null) {
            lastDay = quick.day();
            return Optional.of(quick);
        }
        if (!isNumber[field.slot()] && !style.dayFirst() && TimeCell.isDayFirst(text(field.slot()))) {
            throw InvalidValueException.because("usage.day-first", field.names().getFirst(), Diagnostics.shortened(text(field)));
        }
        Optional<Moment> moment = isNumber[field.slot()] ? TimeCell.epoch(numbers[field.slot()])
                : TimeCell.parse(text(field.slot()), style.dayFirst());
        return Optional.of(moment.orElseThrow(() -> InvalidValueException.because("usage.time", field.names().getFirst(),
                Diagnostics.shortened(text(field)))));
    }
}
