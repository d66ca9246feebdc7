package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;
import glidepath.catalog.SameModel;
import glidepath.catalog.Source;
import glidepath.engine.surface.RateIds;
import glidepath.plan.Workload;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// Problems of prices: a thousand times their neighbours, or old.
///
/// @param today for the age of prices
record PriceChecks(ScenarioForecast forecast, PriceCatalog catalog, LocalDate today, PlanChecks.Finder found) {

    /// A slip between a price per thousand and one per million makes a factor of 1,000; prices of equals differ by far less than this.
    private static final BigDecimal FAR = BigDecimal.valueOf(300);

    void run() {
        for (Workload workload : forecast.assumptions().workloads()) {
            if (workload.on()) {
                workload.models().distinct().flatMap(id -> catalog.model(id).stream()).forEach(model -> check(workload, model));
                entered(workload);
            }
        }
    }

    private void check(Workload workload, Model model) {
        LocalDate start = forecast.settings().start().atDay(1);
        for (Meter meter : List.of(Meter.INPUT, Meter.OUTPUT)) {
            price(model, meter, start).ifPresent(price -> neighbours(model, meter, start).filter(usual -> isFar(price, usual))
                    .ifPresent(usual -> found.warning(workload.name(), "check.price.far", model.id(), meter.noun(), price, usual)));
        }
        List<Optional<LocalDate>> read = used(workload, model);
        Optional<LocalDate> checked = (read.isEmpty() ? usual(model, start) : read).stream()
                .min(Comparator.comparing(day -> day.orElse(LocalDate.MIN))).orElse(model.source().checked());
        checked.ifPresent(day -> {
            LocalDate by = forecast.settings().buying(today);
            long days = ChronoUnit.DAYS.between(day, by);
            if (days > PriceCatalog.FRESH_DAYS) {
                found.warning(workload.name(), "check.price.old", model.id(), day, days, by);
            }
        });
        if (checked.isEmpty()) {
            found.warning(workload.name(), "check.price.unchecked", model.id());
        }
    }

    /// When the rates were read that the workload is charged at: those of its service tier, batches, cached and other tokens.
    private List<Optional<LocalDate>> used(Workload workload, Model model) {
        return forecast.bills().stream().flatMap(bill -> bill.groups().stream()).flatMap(group -> group.lines().all().stream())
                .filter(line -> line.owner().equals(workload.id()) && line.isPriced() && line.route().equals(Optional.of(model.id())))
                .map(Line::source).filter(Source::isPublished).map(Source::checked).distinct().toList();
    }

    /// When its prices for tokens were read, where it is charged nothing.
    private static List<Optional<LocalDate>> usual(Model model, LocalDate start) {
        RateCard card = model.on(start);
        return Stream.of(Meter.INPUT, Meter.OUTPUT).filter(card::has).map(meter -> model.source(card, meter).checked()).toList();
    }

    private static Optional<Money> price(Model model, Meter meter, LocalDate day) {
        return model.on(day).rate(meter, BigDecimal.ZERO).map(rate -> rate.price()).filter(Money::isPositive);
    }

    /// The median price of the same model elsewhere or, where it is sold nowhere else, of its provider's other models.
    private Optional<Money> neighbours(Model model, Meter meter, LocalDate day) {
        List<Money> same = prices(SameModel.all(catalog, model.id()).filter(other -> !other.id().equals(model.id())), meter, day);
        List<Money> all = same.isEmpty()
                ? prices(catalog.models(model.id().provider()).stream().filter(other -> !other.id().equals(model.id())), meter, day)
                : same;
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() / 2));
    }

    private static List<Money> prices(Stream<Model> models, Meter meter, LocalDate day) {
        return models.flatMap(model -> price(model, meter, day).stream()).sorted().toList();
    }

    private static boolean isFar(Money price, Money usual) {
        BigDecimal ratio = Decimals.divide(price.usd(), usual.usd());
        return ratio.compareTo(FAR) > 0 || Decimals.divide(BigDecimal.ONE, ratio).compareTo(FAR) > 0;
    }

    /// Prices that the plan enters, against those that the catalog has for the same thing.
    private void entered(Workload workload) {
        Optional<Money> unitHour = catalog.model(workload.route().model())
                .flatMap(model -> model.provisioned(workload.provisioned().term())).map(listed -> listed.value().price());
        compare(workload, "check.price.unit-hour", workload.provisioned().price(), unitHour);
        Optional<Money> minute = RateIds.find(catalog, RateIds.importIn(workload.route().region())).map(listed -> listed.value().price());
        compare(workload, "check.price.cmu-minute", workload.imported().price(), minute);
    }

    private void compare(Workload workload, String key, Optional<Money> entered, Optional<Money> listed) {
        if (entered.filter(Money::isPositive).isPresent() && listed.isPresent() && isFar(entered.get(), listed.get())) {
            found.warning(workload.name(), key, entered.get(), listed.get());
        }
    }
}
