package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Meter;
import glidepath.catalog.Modalities;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.surface.CallCharges;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.ItemFormulas;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;

/// What one on-demand call of so many tokens costs, exactly.
public final class CallPrice {

    private CallPrice() {
    }

    /// The charges of one call; those that the card has no rate for are unpriced. Tokens are of the model's main kind, where that has a
    /// price of its own.
    public static List<Charge> of(Model model, RateCard card, CallTokens tokens) {
        Modalities kinds = model.facts().modalities();
        var call = new CallCharges(model, card, tokens.input().value(), tokens.output().value())
                .plus(kinds.inputMeter(card), tokens.fresh().value())
                .plus(kinds.readMeter(card), tokens.cacheRead().value())
                .plus(Meter.CACHE_WRITE, tokens.cacheWrite().value())
                .plus(Meter.CACHE_WRITE_1H, tokens.cacheWrite1h().value())
                .plus(kinds.outputMeter(card), tokens.output().value());
        if (card.has(Meter.REQUESTS)) {
            call.plus(Meter.REQUESTS, BigDecimal.ONE);
        }
        return charges(call.all());
    }

    /// What a mean call of a workload costs on demand, its cached tokens included where the model caches so short a prompt; empty where a
    /// part of it has no price.
    ///
    /// @param day whose prices hold
    public static Optional<Money> ofMean(Model model, LocalDate day, TokenShape shape) {
        CallTokens told = tokens(shape, shape.input(), shape.output(), shape.input().times(shape.cacheRead()),
                shape.input().times(shape.cacheWrite()));
        return ofMean(model, day, told.cachesTooShort(model) ? told.uncached() : told);
    }

    /// The same, also where the workload's calls are the turns of a task.
    public static Optional<Money> ofMean(Model model, LocalDate day, Workload workload) {
        if (!workload.tokens().turns().isGiven()) {
            return ofMean(model, day, workload.tokens());
        }
        TurnTokens mean = TurnTokens.of(workload, model);
        return ofMean(model, day, tokens(workload.tokens(), new Count(mean.input()), new Count(mean.output()), new Count(mean.read()),
                new Count(mean.input().subtract(mean.read()))));
    }

    private static CallTokens tokens(TokenShape shape, Count input, Count output, Count read, Count written) {
        boolean hour = shape.cacheFor() == TokenShape.CacheTime.ONE_HOUR;
        return new CallTokens(input, output, read, hour ? Count.ZERO : written, hour ? written : Count.ZERO);
    }

    private static Optional<Money> ofMean(Model model, LocalDate day, CallTokens tokens) {
        List<Charge> charges = of(model, model.on(day), tokens);
        return charges.stream().allMatch(Charge::isPriced) ? Optional.of(total(charges)) : Optional.empty();
    }

    private static List<Charge> charges(List<ChargeFormula> formulas) {
        var item = NumberedItem.of(new ItemFormulas("", formulas, Map.of()));
        var costs = new ItemCosts(item, List.of(YearMonth.of(2000, 1)), ExactReader.NO_VALUES);
        return costs.month(0).groups().stream().flatMap(group -> group.charges().stream()).toList();
    }

    public static Money total(List<Charge> charges) {
        return Money.sum(charges.stream().map(Charge::amount).toList());
    }
}
