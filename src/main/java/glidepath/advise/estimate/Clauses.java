package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.units.Message;

/// Several sums, each with a claim of its own behind it: `20 seats at $200 = $4,000, or 500 calls at $0.03 = $15`.
///
/// @param ways how the whole text is read; each sum is read in the same way
record Clauses(Ways ways) {

    /// One sum, of its own quantities and of counts that only the first one tells.
    private record Clause(List<Quantity> own, Reading reading) {

        private boolean isWhole() {
            return reading.isSum() && reading.missing().isEmpty() && reading.claims().size() == 1
                    && reading.claims().getFirst().claimed().equals(own.getLast().value());
        }

        private Claim claim() {
            return reading.claims().getFirst();
        }
    }

    /// Empty where not each of them is read in full, and where not one of the claims is right.
    Optional<Reading> reading() {
        List<List<Quantity>> parts = parts();
        Optional<Quantity> total = parts.size() < 3 ? Optional.empty() : Optional.of(parts.getLast()).filter(each -> each.size() == 1)
                .map(List::getFirst).filter(each -> each.saysBefore(Claimed.TOTAL));
        parts.removeIf(each -> total.equals(Optional.of(each.getFirst())));
        if (parts.size() < 2 || ways.quantities().size() > Ways.MOST_PARTED || !ways.given().isNothing()
                || parts.getLast().size() < 2 || parts.getFirst().size() < 2) {
            return Optional.empty();
        }
        List<Clause> clauses = parts.stream().map(own -> clause(own, parts.getFirst())).toList();
        boolean right = clauses.stream().allMatch(Clause::isWhole)
                && clauses.stream().anyMatch(each -> each.claim().verdict() == Verdict.RIGHT)
                && clauses.stream().allMatch(each -> each.claim().verdict() == Verdict.RIGHT || isAlike(each, clauses));
        return right ? Optional.of(reading(clauses, total)) : Optional.empty();
    }

    /// A claim is wrong only where its sum is told in the same way as one whose claim is right.
    private static boolean isAlike(Clause wrong, List<Clause> all) {
        return all.stream().anyMatch(each -> each.claim().verdict() == Verdict.RIGHT && each.reading().lines().stream()
                .map(SumLine::part).toList().equals(wrong.reading().lines().stream().map(SumLine::part).toList()));
    }

    /// The quantities up to each claim.
    private List<List<Quantity>> parts() {
        var parts = new ArrayList<List<Quantity>>();
        var own = new ArrayList<Quantity>();
        for (Quantity each : ways.quantities()) {
            own.add(each);
            if (each.isMoney() && each.things().isEmpty() && (own.size() > 1 || !parts.isEmpty()) && Claimed.isClaim(each)) {
                parts.add(List.copyOf(own));
                own.clear();
            }
        }
        return own.isEmpty() ? parts : new ArrayList<>();
    }

    private Clause clause(List<Quantity> own, List<Quantity> first) {
        Clause alone = new Clause(own, read(own));
        List<Quantity> more = first.stream().filter(each -> own != first && each.form() == Form.PLAIN && each.noun().isPresent()
                && own.stream().noneMatch(other -> other.noun().equals(each.noun()) && other.form() == Form.PLAIN)).toList();
        boolean right = alone.isWhole() && alone.claim().verdict() == Verdict.RIGHT;
        return right || more.isEmpty() ? alone : Optional.of(new Clause(own, read(Stream.concat(more.stream(), own.stream()).toList())))
                .filter(Clause::isWhole).orElse(alone);
    }

    private Reading read(List<Quantity> own) {
        return ways.of(own).reading();
    }

    private Reading reading(List<Clause> clauses, Optional<Quantity> total) {
        var unread = new LinkedHashSet<String>();
        var assumed = new LinkedHashSet<Message>();
        clauses.forEach(each -> {
            unread.addAll(each.reading().unread());
            assumed.addAll(each.reading().assumed());
        });
        Reading last = clauses.getLast().reading();
        Span sum = total.isEmpty() ? last.total() : clauses.stream().map(each -> each.claim().sum()).reduce(Span.ZERO, Span::plus);
        List<Claim> of = total.map(each -> Claim.of(Scope.TOTAL, each, sum)).stream().toList();
        return new Reading(clauses.stream().flatMap(each -> each.reading().lines().stream()).toList(), sum, last.period(),
                Stream.concat(clauses.stream().map(Clause::claim), of.stream()).toList(), List.copyOf(assumed), List.of(),
                List.copyOf(unread));
    }
}
