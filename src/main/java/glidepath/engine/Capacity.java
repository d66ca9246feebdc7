package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Percent;

/// What is rented for a workload, whether it is used or not (cost model, section 6).
record Capacity(Settings settings, Provisioning provisioning, Reserving reserving, Importing importing) {

    static Capacity of(Workload workload, Model model, Settings settings, Terms terms, PriceCatalog catalog) {
        return new Capacity(settings,
                Provisioning.of(workload, model, settings, terms),
                Reserving.of(workload, model, settings, terms),
                Importing.of(workload, model, terms, catalog));
    }

    List<Commitment> commitments() {
        return Stream.of(provisioning.commitment(), reserving.commitment()).flatMap(Optional::stream).toList();
    }

    /// All that is rented in a month.
    List<ChargeGroup> blocks(YearMonth month, BigDecimal calls) {
        BigDecimal days = settings.convention().days(month);
        var blocks = new ArrayList<ChargeGroup>();
        if (provisioning.runs(month)) {
            blocks.add(new ChargeGroup("days", days, provisioning.perDay()));
        }
        blocks.add(new ChargeGroup("months", BigDecimal.ONE, reserving.perMonth()));
        blocks.addAll(importing.blocks(calls, days));
        return blocks;
    }

    /// Share of the calls that provisioned throughput serves in a month.
    Percent provisioned(YearMonth month) {
        return provisioning.serves(month);
    }

    /// What reserved tokens leave to be paid.
    ///
    /// @param attempts on demand in the month
    Reserving.Overflow overflow(BigDecimal attempts, YearMonth month) {
        return reserving.overflow(attempts, settings.convention().days(month));
    }
}
