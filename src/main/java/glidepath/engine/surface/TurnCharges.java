package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.List;

import glidepath.catalog.Meter;
import glidepath.engine.formula.Formula;

/// What the turns of a task cost in tokens: each turn is a call with its own context tier, window and smallest cacheable prefix
/// (cost model, section 3).
record TurnCharges(TokenCharges tokens, TokenCharges.Attempt attempt) {

    List<ChargeFormula> all() {
        var charges = new ArrayList<ChargeFormula>();
        tokens.workload().stretches(limits()).forEach(stretch -> add(charges, stretch));
        return charges;
    }

    private List<TurnFormulas.Limit> limits() {
        var limits = new ArrayList<TurnFormulas.Limit>();
        tokens.tariff().steps().forEach(start -> limits.add(new TurnFormulas.Limit(start, false, TurnFormulas.Limit.Kind.TIER)));
        tokens.model().longestCall().ifPresent(most -> limits.add(new TurnFormulas.Limit(most, false, TurnFormulas.Limit.Kind.WINDOW)));
        tokens.model().facts().limits().cacheMinimum()
                .ifPresent(least -> limits.add(new TurnFormulas.Limit(least, true, TurnFormulas.Limit.Kind.CACHE)));
        return limits;
    }

    private void add(List<ChargeFormula> charges, TurnFormulas.Stretch stretch) {
        Formula missed = Formula.difference(stretch.sent(), stretch.read());
        if (stretch.caches() && tokens.tariff().caching()) {
            charges.add(sent(stretch, tokens.readMeter(), "tokens.turns.read", stretch.read()));
            charges.add(tokens.tariff().writesCaches() ? sent(stretch, tokens.writtenMeter(), "tokens.turns.written", missed)
                    : sent(stretch, tokens.inputMeter(), "tokens.turns.fresh", missed));
        } else {
            charges.add(sent(stretch, tokens.inputMeter(), "tokens.turns.fresh", stretch.sent()));
        }
        Meter output = tokens.outputMeter();
        charges.add(charge(stretch, output, tokens.overflow().output(), "tokens.turns.output",
                Formula.product(stretch.count(), tokens.workload().turns().output())));
        if (tokens.tariff().chargesRequests()) {
            charges.add(charge(stretch, Meter.REQUESTS, tokens.overflow().input(), "turns", stretch.count()));
        }
    }

    private ChargeFormula sent(TurnFormulas.Stretch stretch, Meter meter, String name, Formula each) {
        return charge(stretch, meter, tokens.overflow().input(), name, each);
    }

    private ChargeFormula charge(TurnFormulas.Stretch stretch, Meter meter, Formula overflow, String name, Formula each) {
        String what = meter.key() + (stretch.first() == 0 ? "" : ChargeFormula.FROM + stretch.first());
        return tokens.attempted(attempt, what).share("share.overflow", overflow).limits(limits(stretch)).factor(name, each)
                .at(tokens.workload().perTask(), tokens.tariff().price(meter, Formula.constant("", stretch.priced())));
    }

    private List<CallLimit> limits(TurnFormulas.Stretch stretch) {
        return CallLimit.of(tokens.model(), stretch.longest(), tokens.workload().turns().output()).stream()
                .filter(limit -> limit.kind() != CallLimit.Kind.CONTEXT_WINDOW || stretch.beyond()).toList();
    }
}
