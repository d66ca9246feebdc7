package glidepath.files.bills;

import java.util.List;
import java.util.stream.Stream;

import glidepath.files.usage.CostReport;

/// All bills that are read. A new one is its class and a line here.
final class BillFormats {

    private BillFormats() {
    }

    static List<BillFormat> all() {
        return Stream.concat(Stream.of(new AwsReport(), new FocusBill(), new CostExplorer(), new CostExplorerJson()), CostReport.all()
                .stream().map(ReportedBill::new)).toList();
    }
}
