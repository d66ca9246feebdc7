package glidepath.files.bills;

import java.io.IOException;

import glidepath.files.rows.Fields;
import glidepath.files.rows.FileRows;
import glidepath.files.rows.OpenedFile;
import glidepath.files.rows.Row;
import glidepath.files.rows.RowFormat;
import glidepath.files.rows.Signature;
import glidepath.usage.bill.BillCollector;

/// One kind of bill. `message.usage.format.<id>` names it.
abstract class BillFormat extends RowFormat {

    BillFormat(String id, Fields fields, Signature... signatures) {
        super(id, fields, signatures);
    }

    /// Tells the charges of a row.
    ///
    /// @throws glidepath.units.InvalidValueException where it cannot be used
    abstract void row(Row row, BillCollector bills);

    void read(OpenedFile file, BillCollector bills) throws IOException {
        new FileRows(fields(), (row, _) -> row(row, bills), bills::skip).read(file);
    }
}
