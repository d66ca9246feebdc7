package glidepath.ui.prices;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceBook;
import glidepath.catalog.PriceRefresh;
import glidepath.files.catalog.PriceBookFile;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.units.Message;

/// A user's own prices: in the price book, which serves all plans, or in the open plan, with which they travel. What is in the book is no
/// step to undo; what is in the plan is.
public final class UserPrices {

    /// Where own prices are kept.
    public enum Place { BOOK, PLAN }

    private final Session session;
    private final PriceBookFile file;
    private final Messages messages;
    private final LocalDate today;
    private final Consumer<String> problem;
    private Consumer<OwnPriceViewModel> dialog = _ -> { };

    /// @param today   the date of what is entered
    /// @param problem tells what is wrong with the price book
    public UserPrices(Session session, PriceBookFile file, Messages messages, LocalDate today, Consumer<String> problem) {
        this.session = session;
        this.file = file;
        this.messages = messages.inDollars();   // what is entered is, too
        this.today = today;
        this.problem = problem;
    }

    /// @param newDialog shows the questions of an own price
    public void askBy(Consumer<OwnPriceViewModel> newDialog) {
        dialog = newDialog;
    }

    /// Asks for own prices of a model, that the catalog has or not.
    public void ask(ModelId model) {
        try {
            Optional<OwnPrice> ofPlan = of(model, Place.PLAN);
            Optional<OwnPrice> known = ofPlan.isPresent() ? ofPlan : of(model, Place.BOOK);
            dialog.accept(new OwnPriceViewModel(this, messages, subject(model), newModel(""), known, ofPlan.isPresent() ? Place.PLAN
                    : Place.BOOK));
        } catch (UnreadablePrices broken) {
            problem.accept(String.valueOf(broken.getMessage()));
        }
    }

    /// Its rates without own ones.
    private PricedSubject subject(ModelId model) {
        LocalDate day = session.plan().settings().start().atDay(1);
        Model listed = session.catalog().base().model(model).orElseGet(() -> Model.unlisted(model));
        return PricedSubject.of(listed, day, today);
    }

    private NewModel newModel(String typed) {
        String provider = session.plan().assumptions(session.selected()).workloads().stream()
                .map(workload -> workload.route().model().provider()).findFirst().orElse("");
        return new NewModel(session.catalog(), typed, provider);
    }

    /// Asks for a model that the catalog lacks.
    ///
    /// @param typed what was searched and not found
    public void askForNew(String typed) {
        dialog.accept(new OwnPriceViewModel(this, messages, new PricedSubject(Optional.empty(), "",
                Collections.emptySortedMap(), Collections.emptySortedMap(), today), newModel(typed), Optional.empty(), Place.BOOK));
    }

    /// What a place has of a model.
    ///
    /// @throws UnreadablePrices where the book is broken
    private Optional<OwnPrice> of(ModelId model, Place place) throws UnreadablePrices {
        List<OwnPrice> all = place == Place.PLAN ? session.plan().prices().own() : file.read().own();
        return all.stream().filter(price -> price.model().equals(model)).findFirst();
    }

    /// Keeps a price in one place, in the place of what was there of its model.
    void keep(OwnPrice price, Place place) throws UnreadablePrices {
        if (place == Place.PLAN) {
            session.editOnce(Message.of("gesture.prices.own", price.model()), plan -> plan.withPrices(plan.prices().with(price)));
        } else {
            change(book -> book.with(price));
        }
    }

    /// Removes what a place has of a model; the catalog's price holds again.
    void remove(ModelId model, Place place) throws UnreadablePrices {
        if (place == Place.PLAN) {
            session.editOnce(Message.of("gesture.prices.remove", model), plan -> plan.withPrices(plan.prices().without(model)));
        } else {
            change(book -> book.without(model));
        }
    }

    /// The prices that are in force in the open plan, and what taking over makes of them; empty where the book is broken, which is told.
    Optional<PriceRefresh> refresh() {
        try {
            return Optional.of(new PriceRefresh(session.catalog().base(), file.read(), session.plan().prices().own()));
        } catch (UnreadablePrices broken) {
            problem.accept(String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }

    /// Takes over models of a newer table.
    void take(List<Model> models) throws UnreadablePrices {
        change(book -> book.refreshedWith(models));
    }

    private void change(UnaryOperator<PriceBook> change) throws UnreadablePrices {
        session.useCatalog(file.change(change).on(session.catalog().base()));
    }
}
