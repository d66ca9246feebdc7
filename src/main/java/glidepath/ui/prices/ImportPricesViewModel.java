package glidepath.ui.prices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceChanges;
import glidepath.catalog.PriceRefresh;
import glidepath.engine.PriceEffect;
import glidepath.files.catalog.PriceTable;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.reports.PriceChangesReport;
import glidepath.reports.PriceEffectReport;
import glidepath.texts.Messages;

/// What a table of prices would change: the differences first, with what those that are ticked do to the open plan. Nothing is taken over
/// before a person says so.
public final class ImportPricesViewModel {

    private final Messages messages;
    private final UserPrices prices;
    private final Plan plan;
    private final PriceRefresh refresh;
    private final PriceTable table;
    private final PriceChanges changes;
    private final List<PriceOffer> offers;
    private final ObservableList<PriceOffer.Change> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper taken = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean ticking;

    /// @param refresh the prices that are in force, and what taking over makes of them
    ImportPricesViewModel(Messages messages, UserPrices prices, Plan plan, PriceRefresh refresh, PriceTable table, PriceChanges changes) {
        this.messages = messages;
        this.prices = prices;
        this.plan = plan;
        this.refresh = refresh;
        this.table = table;
        this.changes = changes;
        PriceCatalog catalog = refresh.with(List.of());
        Set<ModelId> used = PlanPrices.models(plan).flatMap(id -> catalog.model(id).stream()).map(Model::id)
                .collect(Collectors.toSet());
        offers = new PriceOffers(messages.inDollars(), catalog, used).of(changes);
        offers.forEach(offer -> {
            rows.addAll(offer.changes());
            offer.onTick(this::tell);
        });
        tell();
    }

    /// How many prices are the same, how many differ, and how many models are new.
    public String title() {
        return messages.text("prices.summary", table.title(), changes.equal(), changes.changes().size(), changes.added().size());
    }

    /// What of the table is not understood or compared; empty where all of it is.
    public String leftOut() {
        return String.join("\n", PriceChangesReport.leftOut(messages, table.leftOut(), changes));
    }

    public List<PriceOffer> offers() {
        return offers;
    }

    /// A line for each price, those of one model together.
    public ObservableList<PriceOffer.Change> rows() {
        return rows;
    }

    /// What the ticked prices do to the open plan: dollars by model, and days of credits.
    public ReadOnlyStringProperty effect() {
        return effect.getReadOnlyProperty();
    }

    /// How many models are ticked.
    public ReadOnlyStringProperty taken() {
        return taken.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Ticks all but those that need a tick of their own, or none.
    public void tick(boolean all) {
        ticking = true;
        offers.forEach(offer -> offer.taken().set(all && !offer.doubtful()));
        ticking = false;
        tell();
    }

    private void tell() {
        if (!ticking) {
            List<Model> chosen = chosen();
            long doubtful = offers.stream().filter(PriceOffer::doubtful).count();
            taken.set(messages.text("ui.prices.import.taken", chosen.size(), offers.size())
                    + (doubtful == 0 ? "" : " " + messages.counted("ui.prices.import.doubtful", doubtful)));
            effect.set(new PriceEffectReport(messages, PriceEffect.of(plan, refresh::with, chosen)).text().strip());
        }
    }

    private List<Model> chosen() {
        Map<ModelId, PriceOffer> byModel = offers.stream().collect(Collectors.toMap(PriceOffer::model, Function.identity()));
        return changes.accepted((model, key) -> Optional.ofNullable(byModel.get(model)).filter(offer -> offer.takes(key)).isPresent());
    }

    /// Takes over what is ticked, into the user's price book.
    ///
    /// @return whether that was possible; [#problem] says why not
    public boolean take() {
        try {
            List<Model> chosen = chosen();
            if (!chosen.isEmpty()) {
                prices.take(chosen);
            }
            return true;
        } catch (UnreadablePrices broken) {
            problem.set(String.valueOf(broken.getMessage()));
            return false;
        }
    }
}
