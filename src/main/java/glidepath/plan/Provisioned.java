package glidepath.plan;

import java.time.YearMonth;
import java.util.Optional;

import glidepath.catalog.Term;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Provisioned throughput: model units by the hour, around the clock, owed to the end of the term.
///
/// @param share of the workload's calls that it serves, whose tokens then cost nothing more
/// @param price of a model unit for an hour; from the catalog where empty
/// @param from  first month; the plan's first where empty
/// @param until last month wanted; the horizon's last where empty. The term that it falls into is owed whole.
public record Provisioned(Percent share, Count units, Term term, Optional<Money> price,
                          Optional<YearMonth> from, Optional<YearMonth> until) {

    public static final Provisioned NONE = new Provisioned(Percent.ZERO, Count.ZERO, Term.NO_COMMITMENT,
            Optional.empty(), Optional.empty(), Optional.empty());
}
