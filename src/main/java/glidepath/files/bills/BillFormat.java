package glidepath.files.bills;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.FileRows;
import glidepath.files.rows.OpenedFile;
import glidepath.files.rows.Row;
import glidepath.files.rows.RowFormat;
import glidepath.files.rows.Signature;
import glidepath.files.rows.TimeCell;
import glidepath.units.InvalidValueException;
import glidepath.usage.Moment;
import glidepath.usage.bill.BillCollector;

/// One kind of bill. `message.usage.format.<id>` names it.
abstract class BillFormat extends RowFormat {

    BillFormat(String id, Fields fields, Signature... signatures) {
        super(id, fields, signatures);
    }

    /// Tells the charges of a row.
    ///
    /// @throws InvalidValueException where it cannot be used
    abstract void row(Row row, BillCollector bills);

    /// Whether a row is all that is charged for a product in its time, and not one charge of many.
    boolean ofSums() {
        return true;
    }

    /// Whether a row is in another currency than US dollars, which is told.
    static boolean isForeign(Row row, Field currency, Field amount, BillCollector bills) {
        boolean foreign = row.has(currency) && !row.text(currency).equalsIgnoreCase("USD");
        if (foreign) {
            bills.foreign(row.line(), row.text(currency), row.decimal(amount).orElse(BigDecimal.ZERO));
        }
        return foreign;
    }

    /// The first day of a row.
    ///
    /// @throws InvalidValueException where nobody says
    static LocalDate day(Optional<Moment> when) {
        return when.map(Moment::day).orElseThrow(() -> InvalidValueException.because("bill.no-date"));
    }

    /// The day that a row is about; empty where it is about a longer time.
    ///
    /// @param end the moment after its last
    static Optional<LocalDate> oneDay(Row row, Field start, Field end) {
        Optional<LocalDate> day = row.moment(start).map(Moment::day);
        return day.filter(first -> TimeCell.parse(row.text(end), false).map(last -> !last.day().isAfter(first.plusDays(1)))
                .orElse(!row.has(end)));
    }

    void read(OpenedFile file, BillCollector bills) throws IOException {
        new FileRows(fields(), (row, _) -> row(row, bills), bills::skip).read(file);
    }
}
