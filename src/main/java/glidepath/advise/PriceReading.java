package glidepath.advise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.units.Message;

/// Whether the prices that this plan uses are fresh enough to buy by: past 30 days they are due for a recheck (cost model, section 10).
final class PriceReading {

    private PriceReading() {
    }

    /// Empty where nothing has a published price.
    static Optional<Reading> of(AdviceContext it) {
        List<Source> used = it.forecast().bills().stream()
                .flatMap(bill -> bill.by(line -> line.isPriced() ? line.source() : Source.ENTERED).keySet().stream())
                .distinct().filter(Source::isPublished).toList();
        return used.isEmpty() ? Optional.empty() : Optional.of(reading(it, used));
    }

    private static Reading reading(AdviceContext it, List<Source> used) {
        LocalDate by = it.forecast().settings().buying(it.today());
        List<Source> old = used.stream().filter(source -> source.isOld(by)).toList();
        Source oldest = used.stream().min((one, other) -> checked(one).compareTo(checked(other))).orElseThrow();
        Message because = oldest.checked().isEmpty() ? Message.of("advice.prices.undated", old.size(), used.size())
                : Message.of("advice.prices.because", old.size(), used.size(), PriceCatalog.FRESH_DAYS, by, checked(oldest));
        return old.isEmpty()
                ? new Reading("prices", Message.of("advice.prices.fresh"), Message.of("advice.prices.since", checked(oldest)),
                        Optional.of(Message.of("advice.prices.from", checked(oldest).plusDays(PriceCatalog.FRESH_DAYS + 1L),
                                Message.of("advice.prices.recheck"))), oldest)
                : new Reading("prices", Message.of("advice.prices.recheck"), because,
                        Optional.of(Message.of("advice.prices.once", Message.of("advice.prices.fresh"))), oldest);
    }

    /// A source that does not say when it was read is as old as can be.
    private static LocalDate checked(Source source) {
        return source.checked().orElse(LocalDate.MIN);
    }
}
