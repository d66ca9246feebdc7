package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import glidepath.catalog.ServiceTier;
import glidepath.engine.Commitment;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Demand;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.RetryPolicy;
import glidepath.plan.Workload;
import glidepath.texts.Messages;

/// The rows that quantities grow with: calls, attempts, tasks, minutes. One for each kind and owner.
final class Volumes {

    /// What a row counts.
    enum Counted {
        RATE, CALLS, PROVISIONED_SHARE, PROVISIONED_DAYS, ON_DEMAND, BATCH, FALLBACK, OVERFLOW_INPUT, OVERFLOW_OUTPUT,
        BEYOND_INPUT, BEYOND_OUTPUT, TASKS, SUCCESSES, MINUTES, ROW_CALLS, AMOUNT,
        SUCCEEDED, BILLED_FAILURES, SUCCESS
    }

    private record Key(String owner, Counted kind) {
    }

    private static final int VALUE = 5;
    private static final int FROM = 10;
    private static final int UNTIL = 11;

    private final SheetWriter grid;
    private final MonthColumns time;
    private final ScenarioForecast forecast;
    private final AssumptionSheet inputs;
    private final MonthSheet byMonth;
    private final Messages messages;
    private final String scenario;
    private final Map<Key, Integer> rows = new HashMap<>();
    private int next;

    Volumes(SheetWriter grid, MonthColumns time, int firstRow, ScenarioForecast forecast, AssumptionSheet inputs, MonthSheet byMonth, Messages messages) {
        this.grid = grid;
        this.time = time;
        this.forecast = forecast;
        this.inputs = inputs;
        this.byMonth = byMonth;
        this.messages = messages;
        scenario = forecast.scenario().id();
        next = firstRow;
        forecast.assumptions().workloads().stream().filter(Workload::on).forEach(this::workload);
        forecast.assumptions().infrastructure().stream().filter(Infrastructure::on).forEach(this::row);
    }

    /// The first row below.
    int end() {
        return next;
    }

    boolean has(String owner, Counted kind) {
        return rows.containsKey(new Key(owner, kind));
    }

    /// The cell of a row in a month's column.
    String at(String owner, Counted kind, int column) {
        return SheetWriter.free(Objects.requireNonNull(rows.get(new Key(owner, kind))), column);
    }

    /// The cell of a value that is the same in every month.
    String value(String owner, Counted kind) {
        return SheetWriter.here(Objects.requireNonNull(rows.get(new Key(owner, kind))), VALUE);
    }

    /// The sum of one kind of row over several owners.
    String sum(List<String> owners, Counted kind, int column) {
        return owners.isEmpty() ? "0" : String.join("+", owners.stream().map(owner -> at(owner, kind, column)).toList());
    }

    private void workload(Workload workload) {
        String id = workload.id();
        attempts(workload);
        calls(workload);
        provisioned(workload);
        if (!workload.imported().on()) {
            fill(workload, Counted.ON_DEMAND, Style.NUMBER, column -> "%s*(1-%s%s)".formatted(at(id, Counted.CALLS, column),
                    inputs.of(scenario, Levers.BATCH_SHARE.at(id)), minusProvisioned(id, column)));
            fill(workload, Counted.BATCH, Style.NUMBER,
                    column -> at(id, Counted.CALLS, column) + "*" + inputs.of(scenario, Levers.BATCH_SHARE.at(id)));
            reserved(workload);
        }
        if (workload.fallback().model().isPresent() || !workload.fallback().share().isZero()) {
            fill(workload, Counted.FALLBACK, Style.NUMBER, column -> "%s*(1%s)*%s".formatted(at(id, Counted.CALLS, column),
                    workload.imported().on() ? "" : minusProvisioned(id, column), inputs.of(scenario, Levers.FALLBACK_SHARE.at(id))));
        }
        if (workload.imported().on()) {
            fill(workload, Counted.MINUTES, Style.NUMBER, column -> minutes(workload, column));
        }
        fill(workload, Counted.TASKS, Style.NUMBER,
                column -> at(id, Counted.CALLS, column) + "/" + inputs.of(scenario, Levers.CALLS_PER_TASK.at(id)));
        fill(workload, Counted.SUCCESSES, Style.NUMBER, column -> "%s*MIN(1,%s+%s)".formatted(at(id, Counted.TASKS, column),
                value(id, Counted.SUCCESS), inputs.of(scenario, Levers.FALLBACK_SHARE.at(id))));
    }

    private String minusProvisioned(String id, int column) {
        return has(id, Counted.PROVISIONED_SHARE) ? "-" + at(id, Counted.PROVISIONED_SHARE, column) : "";
    }

    /// Section 4 of the cost model: attempts of a call, in the form that the workload states.
    private void attempts(Workload workload) {
        String billed = inputs.of(scenario, Levers.BILLED.at(workload.id()));
        if (workload.retry().mode() == RetryPolicy.Mode.RATE) {
            value(workload, Counted.SUCCEEDED, "1", Style.NUMBER);
            value(workload, Counted.BILLED_FAILURES, inputs.of(scenario, Levers.RETRY_RATE.at(workload.id())) + "*" + billed, Style.NUMBER);
            value(workload, Counted.SUCCESS, inputs.of(scenario, Levers.SUCCESS.at(workload.id())), Style.SHARE);
        } else {
            String failure = inputs.of(scenario, Levers.FAILURE.at(workload.id()));
            String succeeded = "(1-%s^(%s+1))".formatted(failure, inputs.of(scenario, Levers.MAX_RETRIES.at(workload.id())));
            value(workload, Counted.SUCCEEDED, succeeded, Style.NUMBER);
            value(workload, Counted.BILLED_FAILURES, "(%1$s/(1-%2$s)-%1$s)*%3$s".formatted(succeeded, failure, billed), Style.NUMBER);
            value(workload, Counted.SUCCESS, succeeded, Style.SHARE);
        }
    }

    private void calls(Workload workload) {
        String id = workload.id();
        boolean daily = workload.demand().per() == Demand.Period.DAY;
        Counted kind = daily ? Counted.RATE : Counted.CALLS;
        int row = next;
        Optional<BigDecimal> earlier = earlierRamp(workload);
        fill(workload, kind, Style.NUMBER, column -> {
            String grown = "IF(%s=1,%s,%s*(1+%s))".formatted(time.number(column), SheetWriter.inColumn(row, VALUE), SheetWriter.free(row, column - 1),
                    inputs.of(scenario, Levers.GROWTH.at(id)));
            return byMonth.of(scenario, Levers.RAMP.at(id), column)
                    .map(ramp -> "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(ramp, grown)).orElse(grown);
        });
        earlier.ifPresentOrElse(calls -> grid.number(row, VALUE, calls, Style.NUMBER),
                () -> grid.formula(row, VALUE, inputs.of(scenario, Levers.CALLS.at(id)), Style.NUMBER));
        if (daily) {
            fill(workload, Counted.CALLS, Style.NUMBER, column -> at(id, Counted.RATE, column) + "*" + time.days(column));
        }
    }

    /// Where a ramp began before the plan, the first month takes up where it has grown to.
    private Optional<BigDecimal> earlierRamp(Workload workload) {
        YearMonth start = forecast.settings().start();
        if (workload.demand().ramp().headMap(start).isEmpty() || workload.demand().ramp().containsKey(start)) {
            return Optional.empty();
        }
        var last = workload.demand().ramp().headMap(start).lastEntry();
        BigDecimal step = BigDecimal.ONE.add(workload.demand().growth().fraction());
        return Optional.of(last.getValue().value()
                .multiply(step.pow((int) last.getKey().until(start, ChronoUnit.MONTHS), MathContext.DECIMAL128)));
    }

    private void provisioned(Workload workload) {
        Optional<Commitment> commitment = forecast.commitments().stream()
                .filter(owed -> owed.owner().equals(workload.id()) && owed.surface() == Surfaces.PROVISIONED).findFirst();
        commitment.ifPresent(owed -> {
            running(workload, owed, Counted.PROVISIONED_DAYS, Style.WHOLE, time::days);
            if (!workload.imported().on()) {
                running(workload, owed, Counted.PROVISIONED_SHARE, Style.SHARE,
                        _ -> inputs.of(scenario, Levers.PROVISIONED_SHARE.at(workload.id())));
            }
        });
    }

    /// A value in the months for which units are paid, and zero in the others.
    private void running(Workload workload, Commitment owed, Counted kind, Style style, MonthColumns.Formula value) {
        grid.date(next, FROM, owed.from().atDay(1), Style.MONTH);
        grid.date(next, UNTIL, owed.until().atDay(1), Style.MONTH);
        int row = next;
        fill(workload, kind, style, column -> "IF(AND(%1$s>=%2$s,%1$s<=%3$s),%4$s,0)".formatted(time.month(column),
                SheetWriter.inColumn(row, FROM), SheetWriter.inColumn(row, UNTIL), value.in(column)));
    }

    /// What reserved tokens leave to be paid by the token.
    private void reserved(Workload workload) {
        if (workload.route().tier() != ServiceTier.RESERVED) {
            return;
        }
        String id = workload.id();
        overflow(workload, Counted.OVERFLOW_INPUT, Levers.RESERVED_INPUT.at(id).toString(), inputs.of(scenario, Levers.RESERVED_INPUT.at(id)),
                inputs.of(scenario, Levers.INPUT.at(id)), inputs.of(scenario, Levers.LONG_INPUT.at(id)));
        overflow(workload, Counted.OVERFLOW_OUTPUT, Levers.RESERVED_OUTPUT.at(id).toString(), inputs.of(scenario, Levers.RESERVED_OUTPUT.at(id)),
                inputs.of(scenario, Levers.OUTPUT.at(id)), inputs.of(scenario, Levers.LONG_OUTPUT.at(id)));
        fill(workload, Counted.BEYOND_INPUT, Style.NUMBER, column -> at(id, Counted.ON_DEMAND, column) + "*" + at(id, Counted.OVERFLOW_INPUT, column));
        fill(workload, Counted.BEYOND_OUTPUT, Style.NUMBER, column -> at(id, Counted.ON_DEMAND, column) + "*" + at(id, Counted.OVERFLOW_OUTPUT, column));
    }

    private void overflow(Workload workload, Counted kind, String label, String perMinute, String tokens, String longTokens) {
        String id = workload.id();
        String longShare = inputs.of(scenario, Levers.LONG_SHARE.at(id));
        fill(workload, kind, Style.SHARE, column -> {
            String wanted = "(%s*(%s+%s)*(%s*(1-%s)+%s*%s))".formatted(at(id, Counted.ON_DEMAND, column), value(id, Counted.SUCCEEDED),
                    value(id, Counted.BILLED_FAILURES), tokens, longShare, longTokens, longShare);
            String bought = "(%s*%s*%s*%s)".formatted(perMinute, time.days(column), inputs.hoursADay(), inputs.minutesAnHour());
            return "IF(%1$s>=%2$s,0,(%2$s-%1$s)/%2$s)".formatted(bought, wanted);
        });
    }

    /// Section 6 of the cost model: minutes for which a copy is billed.
    private String minutes(Workload workload, int column) {
        String id = workload.id();
        String calls = at(id, Counted.CALLS, column);
        String always = "%s*%s*%s".formatted(time.days(column), inputs.hoursADay(), inputs.minutesAnHour());
        String apart = "ROUNDUP(%s,0)*%s".formatted(calls, inputs.window());
        return switch (workload.imported().pattern()) {
            case ALWAYS_ON -> always;
            case STEADY -> "MIN(%s,%s)".formatted(apart, always);
            case OFFICE_HOURS -> "MIN(%s,CEILING(%s*%s,%s)*%s*%s/%s)".formatted(apart,
                    inputs.of(scenario, Levers.HOURS_PER_DAY.at(id)), inputs.minutesAnHour(), inputs.window(),
                    inputs.of(scenario, Levers.DAYS_PER_WEEK.at(id)), time.days(column), inputs.daysAWeek());
            case CRON -> "IF(%s=0,0,CEILING(%s,%s)*%s*%s)".formatted(calls, inputs.of(scenario, Levers.MINUTES_PER_RUN.at(id)), inputs.window(),
                    inputs.of(scenario, Levers.RUNS_PER_DAY.at(id)), time.days(column));
        };
    }

    private void row(Infrastructure row) {
        List<String> counted = forecast.assumptions().workloads().stream().filter(Workload::on).map(Workload::id)
                .filter(id -> row.workloads().isEmpty() || row.workloads().contains(id)).toList();
        fill(row.id(), row.name(), Counted.ROW_CALLS, Style.NUMBER, column -> sum(counted, Counted.CALLS, column));
        fill(row.id(), row.name(), Counted.AMOUNT, Style.MONEY, column -> {
            String monthly = inputs.of(scenario, Levers.ROW_MONTHLY.at(row.id()));
            return byMonth.of(scenario, Levers.ROW_SERIES.at(row.id()), column)
                    .map(given -> "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(given, monthly)).orElse(monthly);
        });
    }

    private void value(Workload workload, Counted kind, String formula, Style style) {
        grid.formula(next, VALUE, formula, style);
        named(workload.id(), workload.name(), kind);
    }

    private void fill(Workload workload, Counted kind, Style style, MonthColumns.Formula formula) {
        fill(workload.id(), workload.name(), kind, style, formula);
    }

    private void fill(String owner, String name, Counted kind, Style style, MonthColumns.Formula formula) {
        time.fill(next, style, formula);
        named(owner, name, kind);
    }

    private void named(String owner, String name, Counted kind) {
        grid.text(next, 0, name, Style.TEXT);
        grid.text(next, 1, messages.label(kind), Style.TEXT);
        rows.put(new Key(owner, kind), next);
        next++;
    }
}
