package glidepath.files.bills;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.Provider;
import glidepath.files.json.Json;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.OpenedFile;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.plan.LineKind;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.usage.bill.ActualKey;
import glidepath.usage.bill.BillCollector;
import glidepath.usage.bill.BillRow;

/// What `aws ce get-cost-and-usage` prints, grouped by service, usage type or charge type, or by two of them. Of several metrics,
/// unblended cost is what is summed.
final class CostExplorerJson extends BillFormat {

    private static final String TIME = "ResultsByTime[].";
    private static final String GROUP = TIME + "Groups[].";

    private final Field start = field(TIME + "TimePeriod.Start");
    private final Field end = field(TIME + "TimePeriod.End");
    private final Field keys = fields().whole(GROUP + "Keys");
    private final Field amount = metric("Amount");
    private final Field currency = metric("Unit");

    CostExplorerJson() {
        super("cost-explorer", Fields.ofRows("ResultsByTime[].Groups[]"),
                Signature.json("ResultsByTime[].TimePeriod.Start", "ResultsByTime[].Groups[].Keys"),
                Signature.json("ResultsByTime[].TimePeriod.Start", "ResultsByTime[].Total"));
    }

    /// Totals alone do not tell what was paid for.
    @Override
    void read(OpenedFile file, BillCollector bills) throws IOException {
        if (file.head().names().contains("ResultsByTime[].Groups[].Keys")) {
            super.read(file, bills);
        } else {
            bills.skip(0, Message.of("bill.ungrouped"));
        }
    }

    /// One key for each of what it is grouped by, in any order: `["Credit","Amazon Bedrock"]`.
    private static List<String> names(String keys) {
        try {
            List<String> names = new ArrayList<>();
            Json.read(keys).forEach(name -> names.add(name.asString("")));
            return names.isEmpty() ? List.of("") : names;
        } catch (Json.Unreadable _) {
            return List.of(keys);
        }
    }

    private Field metric(String part) {
        return field(GROUP + "Metrics.UnblendedCost." + part, GROUP + "Metrics.NetUnblendedCost." + part,
                GROUP + "Metrics.AmortizedCost." + part, GROUP + "Metrics.NetAmortizedCost." + part,
                        GROUP + "Metrics.BlendedCost." + part);
    }

    @Override
    void row(Row row, BillCollector bills) {
        if (isForeign(row, currency, amount, bills)) {
            return;
        }
        if (!row.has(amount)) {
            throw InvalidValueException.because("bill.no-cost");
        }
        LocalDate day = day(row.moment(start));
        List<String> names = names(row.text(keys));
        LineKind kind = names.stream().flatMap(name -> RecordTypes.kind(name).stream()).findFirst().orElse(LineKind.USAGE);
        String name = names.stream().filter(each -> BedrockNames.isOfBedrock(each)).findFirst()
                .or(() -> names.stream().filter(each -> RecordTypes.kind(each).isEmpty()).findFirst()).orElse(names.getFirst());
        row.decimal(amount).filter(cost -> cost.signum() != 0).ifPresent(cost -> {
            var found = new ActualKey(YearMonth.from(day), kind, Provider.AWS, BedrockNames.either(name), name, Optional.empty());
            bills.add(new BillRow(found, Optional.empty(), new Money(cost), day + "|" + names + "|" + cost).on(oneDay(row, start, end)));
        });
    }
}
