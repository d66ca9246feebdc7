package glidepath.reports.live;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import tools.jackson.databind.node.ArrayNode;

import glidepath.engine.PlanValues;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.files.json.Json;
import glidepath.plan.Assumptions;
import glidepath.units.Decimals;

/// Formulas as rows of a table, each an operation on rows: a page reads them with five lines for each operation.
///
/// `["*", 3, 4]` is the product of rows 3 and 4, `["c", "0.5"]` a number, `["m", "1", "2"]` one for each month, `["i", 0]` an input that
/// can be moved, `["d", 3, 4]` another row in each month, `["k", 3, 4]` row 3 in the first month and row 4 later, `["b", 5]` what row 5
/// was a month ago.
final class LiveFormulas {

    private final Numbering formulas;
    private final List<YearMonth> months;
    private final Assumptions assumptions;
    private final LiveInputs inputs;
    private final ExactReader exact;
    private final boolean[] moves;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final List<ArrayNode> table = new ArrayList<>();

    /// @param values of the scenario
    LiveFormulas(Numbering formulas, List<YearMonth> months, Assumptions assumptions, PlanValues values, LiveInputs inputs) {
        this.formulas = formulas;
        this.months = months;
        this.assumptions = assumptions;
        this.inputs = inputs;
        exact = new ExactReader(formulas, months, values);
        moves = formulas.dependingOn(new HashSet<>(inputs.refs()));
    }

    ArrayNode table() {
        ArrayNode all = Json.object().putArray("rows");
        table.forEach(all::add);
        return all;
    }

    /// The row of a formula, which is written where it is not yet.
    int row(Formula formula) {
        return row(formulas.numberOf(formula));
    }

    private int row(int number) {
        Integer known = rows.get(number);
        if (known != null) {
            return known;
        }
        if (!moves[number] && !(formulas.get(number) instanceof Formula.Before)) {
            return write(number, fixed(number));
        }
        if (formulas.get(number) instanceof Formula.Carried) {
            return carried(number);
        }
        return write(number, moving(number));
    }

    private int write(int number, ArrayNode row) {
        table.add(row);
        rows.put(number, table.size() - 1);
        return table.size() - 1;
    }

    /// What no input moves is a number, or one for each month.
    private ArrayNode fixed(int number) {
        if (!exact.varies(number)) {
            return operation("c").add(Decimals.plain(exact.of(number, 0)));
        }
        ArrayNode row = operation("m");
        for (int month = 0; month < months.size(); month++) {
            row.add(Decimals.plain(exact.of(number, month)));
        }
        return row;
    }

    /// Its own row comes first, since what it was in the month before stands in it.
    private int carried(int number) {
        ArrayNode row = operation("k");
        int own = write(number, row);
        int[] parts = formulas.parts(number);
        row.add(row(parts[0])).add(row(parts[1]));
        return own;
    }

    private ArrayNode moving(int number) {
        int[] parts = formulas.parts(number);
        return switch (formulas.get(number)) {
            case Formula.Input input -> operation("i").add(inputs.indexOf(input.ref()));
            case Formula.Before _ -> operation("b").add(row(parts[0]));
            case Formula.ByMonth given -> given(given, parts);
            case Formula formula -> parts(LiveSigns.sign(formula), parts);
        };
    }

    /// What a month says itself is a number; else the row of what stands for it.
    private ArrayNode given(Formula.ByMonth given, int[] parts) {
        SortedMap<?, ?> byMonth = (SortedMap<?, ?>) assumptions.get(given.ref());
        ArrayNode row = operation("d");
        for (YearMonth month : months) {
            Object value = byMonth.get(month);
            row.add(value == null ? row(parts[parts.length - 1]) : given.given().isEmpty()
                    ? constant(given.ref().lever().kind().number().apply(value)) : row(parts[0]));
        }
        return row;
    }

    private int constant(BigDecimal number) {
        table.add(operation("c").add(Decimals.plain(number)));
        return table.size() - 1;
    }

    private ArrayNode parts(String sign, int[] parts) {
        ArrayNode row = operation(sign);
        for (int part : parts) {
            row.add(row(part));
        }
        return row;
    }

    private static ArrayNode operation(String sign) {
        return Json.object().putArray("row").add(sign);
    }
}
