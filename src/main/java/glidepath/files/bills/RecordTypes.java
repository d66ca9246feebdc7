package glidepath.files.bills;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import glidepath.usage.bill.RowKind;

/// AWS's names for what a charge is: line item types of reports (`EdpDiscount`), charge types of Cost Explorer (`Savings Plan Negation`).
final class RecordTypes {

    private static final Map<String, RowKind> KINDS = Map.ofEntries(Map.entry("usage", RowKind.USAGE),
            Map.entry("discountedusage", RowKind.USAGE), Map.entry("savingsplancoveredusage", RowKind.USAGE),
            Map.entry("credit", RowKind.CREDIT), Map.entry("refund", RowKind.REFUND), Map.entry("tax", RowKind.TAX),
            Map.entry("fee", RowKind.FEE), Map.entry("rifee", RowKind.FEE), Map.entry("recurringreservationfee", RowKind.FEE),
            Map.entry("upfrontreservationfee", RowKind.FEE), Map.entry("supportfee", RowKind.FEE),
            Map.entry("savingsplanrecurringfee", RowKind.FEE), Map.entry("savingsplanupfrontfee", RowKind.FEE),
            Map.entry("savingsplannegation", RowKind.DISCOUNT), Map.entry("bundleddiscount", RowKind.DISCOUNT),
            Map.entry("edpdiscount", RowKind.DISCOUNT), Map.entry("enterprisediscountprogramdiscount", RowKind.DISCOUNT),
            Map.entry("privateratediscount", RowKind.DISCOUNT), Map.entry("privateratecarddiscount", RowKind.DISCOUNT));

    private RecordTypes() {
    }

    /// @return empty where the name is none of them
    static Optional<RowKind> kind(String name) {
        return Optional.ofNullable(KINDS.get(name.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT)));
    }
}
