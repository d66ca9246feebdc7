package glidepath.files.bills;

import java.util.List;

/// All bills that are read. A new one is its class and a line here.
final class BillFormats {

    private BillFormats() {
    }

    static List<BillFormat> all() {
        return List.of(new AwsReport(), new FocusBill(), new CostExplorer());
    }
}
