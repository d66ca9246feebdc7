package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.List;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.OtherUnits;
import glidepath.plan.TokenShape;
import glidepath.units.Unit;

/// What a call costs in tokens (cost model, section 5), as charges per call.
///
/// A prompt that is shorter than the model's smallest cacheable prefix is not cached: its cache shares count as fresh input. Tokens of a
/// kind that the model prices apart are counted as that kind where it is the model's main one.
///
/// @param overflow what reserved capacity leaves to be paid by the token
record TokenCharges(WorkloadScope workload, Model model, Tariff tariff, Overflow overflow) {

    /// Share of tokens that is paid by the token.
    record Overflow(Formula input, Formula output) {
        static final Overflow ALL = new Overflow(Formula.ONE, Formula.ONE);
    }

    /// A group of attempts that cost alike.
    ///
    /// @param shareName which calls of the workload make them
    /// @param share     of the workload's calls
    /// @param split     of these, the share that goes to the model
    /// @param name      of the factor that says how many attempts such a call makes
    /// @param attempts  per call
    record Attempt(Surface surface, Cause cause, String shareName, Formula share, Formula split, String name, Formula attempts) {
    }

    /// How long calls are, and how many of them are of that length.
    private record Length(String suffix, String shareName, Formula share, Formula input, Formula output) {
    }

    /// The charges of all parts of a call, short and long.
    List<ChargeFormula> of(Attempt attempt) {
        var charges = new ArrayList<ChargeFormula>();
        if (workload.isInTurns()) {
            charges.addAll(new TurnCharges(this, attempt).all());
            var mean = new Length("", "", Formula.ONE, workload.meanInput(), workload.meanOutput());
            workload.workload().tokens().others().forEach(units -> charges.add(other(attempt, mean, units)));
            return charges;
        }
        Formula longShare = input(Levers.LONG_SHARE);
        add(charges, attempt, new Length("", "share.short", workload.shortShare(), input(Levers.INPUT), input(Levers.OUTPUT)));
        add(charges, attempt, new Length(ChargeFormula.LONG, "share.long", longShare, input(Levers.LONG_INPUT), input(Levers.LONG_OUTPUT)));
        return charges;
    }

    private Formula input(Lever<?> lever) {
        return workload.input(lever);
    }

    private void add(List<ChargeFormula> charges, Attempt attempt, Length length) {
        if (paysTokens()) {
            addTokens(charges, attempt, length);
        }
        for (OtherUnits units : workload.workload().tokens().others()) {
            charges.add(other(attempt, length, units));
        }
        if (tariff.chargesRequests()) {
            charges.add(at(Meter.REQUESTS, length, charge(attempt, Meter.REQUESTS, length).share("share.overflow", overflow.input())));
        }
    }

    /// Models that rank or draw are mostly sold by the call or the image, and their tokens cost nothing more.
    private boolean paysTokens() {
        return tariff.countsTokens() || !tariff.chargesRequests() && workload.workload().tokens().others().stream()
                .noneMatch(units -> Meter.find(units.meter()).filter(tariff::has).isPresent());
    }

    private void addTokens(List<ChargeFormula> charges, Attempt attempt, Length length) {
        Meter fresh = inputMeter();
        if (tariff.caching()) {
            WorkloadScope.Cached cached = workload.cached(model, length.input());
            charges.add(at(fresh, length, sent(attempt, fresh, length).share("share.fresh", cached.fresh())));
            charges.add(at(readMeter(), length, sent(attempt, readMeter(), length).share("share.cache-read", cached.read())));
            charges.add(at(writtenMeter(), length, sent(attempt, writtenMeter(), length).share("share.cache-write", cached.written())));
        } else {
            charges.add(at(fresh, length, sent(attempt, fresh, length)));
        }
        Meter output = outputMeter();
        charges.add(at(output, length, charge(attempt, output, length).share("share.overflow", overflow.output())
                .factor("tokens.output", length.output())));
    }

    Meter inputMeter() {
        return isNamed(tariff.input()) ? Meter.INPUT : tariff.input();
    }

    Meter readMeter() {
        return isNamed(tariff.input()) ? Meter.CACHE_READ : tariff.read();
    }

    Meter writtenMeter() {
        return workload.workload().tokens().cacheFor() == TokenShape.CacheTime.ONE_HOUR ? Meter.CACHE_WRITE_1H : Meter.CACHE_WRITE;
    }

    Meter outputMeter() {
        return isNamed(tariff.output()) ? Meter.OUTPUT : tariff.output();
    }

    private ChargeFormula.Builder sent(Attempt attempt, Meter meter, Length length) {
        return charge(attempt, meter, length).share("share.overflow", overflow.input()).factor("tokens.input", length.input());
    }

    private ChargeFormula.Builder charge(Attempt attempt, Meter meter, Length length) {
        return attempted(attempt, meter.key() + length.suffix()).share(length.shareName(), length.share()).limits(limits(length));
    }

    /// A charge of the attempts that go to the model.
    ChargeFormula.Builder attempted(Attempt attempt, String what) {
        return workload.charge(attempt.surface(), attempt.cause(), what, model)
                .share(attempt.shareName(), attempt.share())
                .share("share.split", attempt.split())
                .share(attempt.name(), attempt.attempts()).surcharge(workload.surcharge());
    }

    private ChargeFormula other(Attempt attempt, Length length, OtherUnits units) {
        ChargeFormula.Builder charge = attempted(attempt, units.meter() + length.suffix()).share(length.shareName(), length.share())
                .limits(limits(length))
                .factor("units-of-a-call", new Formula.Constant("units-of-a-call", units.perCall().value()));
        return Meter.find(units.meter()).map(meter -> charge.at(workload.perCall(), tariff.price(meter, length.input())))
                .orElseGet(() -> charge.unpriced(workload.perCall(), Unit.UNITS, Unpriced.METER_WITHOUT_RATE));
    }

    /// Where the plan says how many units of a kind a call has, its other tokens are text.
    private boolean isNamed(Meter meter) {
        return workload.workload().tokens().others().stream().anyMatch(units -> units.meter().equals(meter.key()));
    }

    private List<CallLimit> limits(Length length) {
        return CallLimit.of(model, length.input(), length.output());
    }

    private ChargeFormula at(Meter meter, Length length, ChargeFormula.Builder charge) {
        return charge.at(workload.perCall(), tariff.price(meter, length.input()));
    }
}
