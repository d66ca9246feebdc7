package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.Listed;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.plan.Imported;
import glidepath.plan.Provisioned;
import glidepath.plan.Reserved;
import glidepath.plan.Settings;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// What is rented for a workload: provisioned throughput, reserved tokens, imported copies, storage, people (cost model, sections 6 and 7).
final class Capacity {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(24 * 60);

    private final Workload workload;
    private final Model model;
    private final Settings settings;
    private final PriceCatalog catalog;
    private final Percent discount;
    private final Lines provisionedPerDay;
    private final Lines reservedPerMonth;
    private final Lines importedPerMinute;
    private final Lines storagePerMonth;
    private final Lines review;
    private final List<Commitment> commitments;

    Capacity(Workload workload, Model model, Settings settings, Terms terms, PriceCatalog catalog) {
        this.workload = workload;
        this.model = model;
        this.settings = settings;
        this.catalog = catalog;
        discount = terms.discount(model.id().provider());
        provisionedPerDay = provisioned(workload.provisioned());
        reservedPerMonth = reserved(workload.reserved());
        importedPerMinute = imported(workload.imported(), terms);
        storagePerMonth = storage(workload.imported(), terms);
        review = reviewed();
        commitments = owed();
    }

    List<Commitment> commitments() {
        return commitments;
    }

    private List<Commitment> owed() {
        var owed = new ArrayList<Commitment>();
        if (!provisionedPerDay.all().isEmpty()) {
            owed.add(Commitment.of(workload, settings, month -> provisionedPerDay.total().times(settings.convention().days(month))));
        }
        if (!reservedPerMonth.all().isEmpty()) {
            owed.add(Commitment.reserved(workload, settings, _ -> reservedPerMonth.total()));
        }
        return owed;
    }

    /// All that is rented in a month.
    List<Block> blocks(YearMonth month, BigDecimal calls) {
        BigDecimal days = settings.convention().days(month);
        var blocks = new ArrayList<Block>();
        if (commitments.stream().anyMatch(owed -> owed.surface() == Surface.PROVISIONED && owed.covers(month))) {
            blocks.add(new Block("days", days, provisionedPerDay));
        }
        blocks.add(new Block("months", BigDecimal.ONE, reservedPerMonth));
        if (workload.imported().on()) {
            blocks.add(new Block("minutes", ImportWindows.billed(workload.imported(), calls, days), importedPerMinute));
        }
        blocks.add(new Block("months", BigDecimal.ONE, storagePerMonth));
        return blocks;
    }

    Lines review() {
        return review;
    }

    private Lines provisioned(Provisioned wanted) {
        Draft draft = Line.of(Surface.PROVISIONED, Cause.CAPACITY, workload.id(), "model-units").model(model).discount(discount)
                .factor("units", wanted.units()).factor("hours-a-day", HOURS_A_DAY);
        return of(draft, wanted.price().map(price -> entered(price, Unit.UNIT_HOUR)).or(() -> model.provisioned(wanted.term())), Unit.UNIT_HOUR);
    }

    private Lines reserved(Reserved wanted) {
        var lines = new ArrayList<Line>();
        if (workload.route().tier() == ServiceTier.RESERVED) {
            reserved(lines, "reserved-input", wanted.inputPerMinute(), wanted.inputPrice());
            reserved(lines, "reserved-output", wanted.outputPerMinute(), wanted.outputPrice());
        }
        return Lines.of(lines);
    }

    private void reserved(List<Line> lines, String what, Count perMinute, Optional<Money> price) {
        Draft draft = Line.of(Surface.RESERVED, Cause.CAPACITY, workload.id(), what).model(model).discount(discount)
                .factor("tokens-per-minute", perMinute);
        lines.addAll(of(draft, price.map(each -> entered(each, Unit.KTPM_MONTH)), Unit.KTPM_MONTH).all());
    }

    /// What reserved tokens leave to be paid at standard rates.
    ///
    /// @param attempts that the workload makes in the month, on all surfaces
    TokenLines.Overflow overflow(BigDecimal attempts, YearMonth month) {
        TokenShape tokens = workload.tokens();
        BigDecimal onDemand = attempts.multiply(workload.onDemandShare().fraction());
        BigDecimal minutes = settings.convention().days(month).multiply(MINUTES_A_DAY);
        return new TokenLines.Overflow(
                beyond(workload.reserved().inputPerMinute(), minutes, onDemand, mean(tokens.input(), tokens.longInput())),
                beyond(workload.reserved().outputPerMinute(), minutes, onDemand, mean(tokens.output(), tokens.longOutput())));
    }

    private BigDecimal mean(Count usual, Count longer) {
        Percent longShare = workload.tokens().longShare();
        return usual.times(longShare.rest()).plus(longer.times(longShare)).value();
    }

    private static Percent beyond(Count perMinute, BigDecimal minutes, BigDecimal calls, BigDecimal tokens) {
        BigDecimal wanted = calls.multiply(tokens);
        BigDecimal reserved = perMinute.value().multiply(minutes);
        return reserved.compareTo(wanted) >= 0 ? Percent.ZERO : new Percent(Decimals.divide(wanted.subtract(reserved), wanted));
    }

    private Lines imported(Imported imported, Terms terms) {
        if (!imported.on()) {
            return Lines.NONE;
        }
        Optional<Listed<Rate>> rate = imported.price().map(price -> entered(price, Unit.CMU_MINUTE))
                .or(() -> RateIds.importIn(catalog, workload.route().region()).map(listed -> new Listed<>(listed.rate(), listed.source())));
        Draft draft = custom(Surface.CUSTOM_IMPORT, Cause.CAPACITY, "cmu-minutes", terms).factor("copies", imported.copies());
        return withUnits(draft, rate, Unit.CMU_MINUTE);
    }

    private Lines storage(Imported imported, Terms terms) {
        var lines = new ArrayList<Line>();
        if (imported.on()) {
            lines.addAll(withUnits(custom(Surface.MODEL_STORAGE, Cause.CAPACITY, "cmu-storage", terms), listed(RateIds.IMPORT_STORAGE),
                    Unit.CMU_MONTH).all());
        }
        Draft draft = custom(Surface.MODEL_STORAGE, Cause.CAPACITY, "model-storage", terms).factor("models", imported.fineTuned());
        lines.addAll(of(draft, listed(RateIds.FINE_TUNED_STORAGE), Unit.MODEL_MONTH).all());
        return Lines.of(lines);
    }

    /// An imported model is Amazon Bedrock's own product, whoever made the weights.
    private Draft custom(Surface surface, Cause cause, String what, Terms terms) {
        String product = catalog.provider("aws").map(aws -> aws.product()).orElse("Amazon Bedrock");
        return Line.of(surface, cause, workload.id(), what).account("aws", product, true).discount(terms.discount("aws"));
    }

    /// Per CMU of a copy, unpriced where their number is not known.
    private Lines withUnits(Draft draft, Optional<Listed<Rate>> rate, Unit unit) {
        Optional<Count> units = workload.imported().customUnits()
                .or(() -> model.traits().customUnits().stream().mapToObj(Count::of).findFirst());
        units.ifPresent(count -> draft.factor("cmus", count));
        return of(draft, units.isPresent() ? rate : Optional.empty(), unit);
    }

    private Lines reviewed() {
        Rate hourly = new Rate(workload.review().hourlyRate(), Unit.HOUR);
        return hourly.price().isZero() ? Lines.NONE : Lines.of(List.of(Line
                .of(Surface.HUMAN_REVIEW, Cause.OTHER, workload.id(), "review").account(Account.PEOPLE).at(hourly, Source.ENTERED)));
    }

    private Optional<Listed<Rate>> listed(String id) {
        return catalog.rate(id).map(rate -> new Listed<>(rate.rate(), rate.source()));
    }

    private static Listed<Rate> entered(Money price, Unit unit) {
        return new Listed<>(new Rate(price, unit), Source.ENTERED);
    }

    private static Lines of(Draft draft, Optional<Listed<Rate>> rate, Unit unit) {
        return draft.isNothing() ? Lines.NONE : Lines.of(List.of(rate.map(draft::at).orElseGet(() -> draft.unpriced(unit))));
    }
}
