package glidepath.ui.breakeven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import glidepath.catalog.ModelId;
import glidepath.catalog.Provider;
import glidepath.catalog.SameModel;
import glidepath.engine.Bill;
import glidepath.engine.BreakEven;
import glidepath.engine.VolumeWhatIf;
import glidepath.plan.Imported;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Two ways of running the same calls.
///
/// @param flip where the answer flips; empty where a price is unknown
record Way(String question, VolumeWhatIf first, VolumeWhatIf second, Function<Bill, Money> figure, Optional<BreakEven> flip) {

    Way(String question, VolumeWhatIf first, VolumeWhatIf second, Function<Bill, Money> figure) {
        this(question, first, second, figure, BreakEven.between(first, second, figure));
    }

    /// @param whatIf the workload as it is
    static List<Way> all(Messages messages, Snapshot now, Workload planned, VolumeWhatIf whatIf) {
        VolumeWhatIf tokens = whatIf.withoutProvisioned().with(Levers.IMPORTED, false);
        VolumeWhatIf onDemand = tokens.with(Levers.BATCH_SHARE, Percent.ZERO);
        var all = new ArrayList<Way>();
        all.add(new Way(messages.text("ui.breakeven.batch"), onDemand, onDemand.with(Levers.BATCH_SHARE, Percent.ALL), Bill::gross));
        Count units = planned.provisioned().units().isZero() ? Count.ONE : planned.provisioned().units();
        all.add(new Way(messages.text("ui.breakeven.provisioned", units), onDemand,
                onDemand.with(Levers.PROVISIONED_UNITS, units).with(Levers.PROVISIONED_SHARE, Percent.ALL), Bill::gross));
        VolumeWhatIf imported = onDemand.with(Levers.IMPORTED, true);
        VolumeWhatIf always = planned.imported().on() ? imported : imported.with(Levers.PATTERN, Imported.Pattern.ALWAYS_ON);
        all.add(new Way(messages.text("ui.breakeven.imported"), onDemand, always, Bill::gross));
        for (Provider.Kind kind : Provider.Kind.values()) {
            elsewhere(now, planned.route().model(), kind).ifPresent(model ->
                    all.add(new Way(messages.text("ui.breakeven.route", at(now, model)), whatIf,
                    tokens.with(Levers.MODEL, model), Bill::leftToPay)));
        }
        return all;
    }

    private static Optional<ModelId> elsewhere(Snapshot now, ModelId model, Provider.Kind kind) {
        return SameModel.elsewhere(now.catalog(), model, kind).stream().findFirst();
    }

    private static String at(Snapshot now, ModelId model) {
        return now.catalog().nameOf(model.provider());
    }
}
