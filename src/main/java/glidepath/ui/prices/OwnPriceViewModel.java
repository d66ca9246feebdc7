package glidepath.ui.prices;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import glidepath.catalog.OwnPrice;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// The questions of one own price: which rates, or how much off, why, where from and since when, and where it is kept.
public final class OwnPriceViewModel {

    private final UserPrices prices;
    private final Messages messages;
    private final PricedSubject subject;
    private final NewModel newModel;
    private final RateFields rates;
    private final StringProperty discount = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty date;
    private final ObjectProperty<UserPrices.Place> place = new SimpleObjectProperty<>(UserPrices.Place.BOOK);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final boolean removable;

    /// @param known what the user said of it before, and where that is kept
    OwnPriceViewModel(UserPrices prices, Messages messages, PricedSubject subject, NewModel newModel, Optional<OwnPrice> known,
            UserPrices.Place kept) {
        this.prices = prices;
        this.messages = messages;
        this.subject = subject;
        this.newModel = newModel;
        removable = known.isPresent();
        place.set(kept);
        rates = new RateFields(messages, subject, known);
        date = new SimpleStringProperty(messages.numbers().date(known.map(OwnPrice::date).orElse(subject.today())));
        known.ifPresent(this::fill);
    }

    private void fill(OwnPrice price) {
        discount.set(price.discount().isZero() ? "" : messages.numbers().percent(price.discount()));
        note.set(price.note());
        source.set(price.source());
    }

    /// What is asked, in a sentence.
    public String title() {
        return isNew() ? messages.text("ui.prices.own.new") : messages.text("ui.prices.own.title", subject.name());
    }

    /// Whether the catalog lacks the model, so that its name is asked, too.
    public boolean isNew() {
        return subject.id().isEmpty();
    }

    public NewModel newModel() {
        return newModel;
    }

    public RateFields rates() {
        return rates;
    }

    public StringProperty discount() {
        return discount;
    }

    public StringProperty note() {
        return note;
    }

    public StringProperty source() {
        return source;
    }

    public StringProperty date() {
        return date;
    }

    public ObjectProperty<UserPrices.Place> place() {
        return place;
    }

    /// What is wrong with what was entered; empty where nothing is.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether there is an own price to remove.
    public boolean removable() {
        return removable;
    }

    /// Keeps what was entered.
    ///
    /// @return whether all of it could be used; [#problem] says what could not
    public boolean keep() {
        return tried(() -> prices.keep(new OwnPriceInput(messages, this).price(subject.id().orElseGet(newModel::id)), place.get()));
    }

    /// Takes the own price back: the catalog's holds again.
    public boolean remove() {
        return tried(() -> prices.remove(subject.id().orElseThrow(), place.get()));
    }

    /// Something that may not be possible.
    private interface Step {
        void run() throws UnreadablePrices;
    }

    private boolean tried(Step step) {
        try {
            step.run();
            problem.set("");
            return true;
        } catch (InvalidValueException refused) {
            problem.set(messages.say(refused.reason()));
        } catch (UnreadablePrices broken) {
            problem.set(String.valueOf(broken.getMessage()));
        }
        return false;
    }
}
