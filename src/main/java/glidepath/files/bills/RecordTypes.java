package glidepath.files.bills;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import glidepath.plan.LineKind;

/// AWS's names for what a charge is: line item types of reports (`EdpDiscount`), charge types of Cost Explorer (`Savings Plan Negation`).
final class RecordTypes {

    private static final Map<String, LineKind> KINDS = Map.ofEntries(Map.entry("usage", LineKind.USAGE),
            Map.entry("discountedusage", LineKind.USAGE), Map.entry("savingsplancoveredusage", LineKind.USAGE),
            Map.entry("credit", LineKind.CREDIT), Map.entry("refund", LineKind.REFUND), Map.entry("tax", LineKind.TAX),
            Map.entry("fee", LineKind.FEE), Map.entry("rifee", LineKind.FEE), Map.entry("recurringreservationfee", LineKind.FEE),
            Map.entry("upfrontreservationfee", LineKind.FEE), Map.entry("supportfee", LineKind.FEE),
            Map.entry("savingsplanrecurringfee", LineKind.FEE), Map.entry("savingsplanupfrontfee", LineKind.FEE),
            Map.entry("savingsplannegation", LineKind.DISCOUNT), Map.entry("bundleddiscount", LineKind.DISCOUNT),
            Map.entry("edpdiscount", LineKind.DISCOUNT), Map.entry("enterprisediscountprogramdiscount", LineKind.DISCOUNT),
            Map.entry("privateratediscount", LineKind.DISCOUNT), Map.entry("privateratecarddiscount", LineKind.DISCOUNT));

    private RecordTypes() {
    }

    /// @return empty where the name is none of them
    static Optional<LineKind> kind(String name) {
        return Optional.ofNullable(KINDS.get(name.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT)));
    }
}
