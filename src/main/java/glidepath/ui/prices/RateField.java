package glidepath.ui.prices;

import java.math.BigDecimal;
import java.util.Optional;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import glidepath.catalog.TieredPrice;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// One rate that a user may enter: what is counted, what the catalog says, and what was typed.
public final class RateField {

    private final Messages messages;
    private final RateChoice choice;
    private final Optional<TieredPrice> listed;
    private final StringProperty entered = new SimpleStringProperty("");

    /// @param listed what the catalog says; empty where it says nothing
    /// @param own    what the user said before
    RateField(Messages messages, RateChoice choice, Optional<TieredPrice> listed, Optional<TieredPrice> own) {
        this.messages = messages;
        this.choice = choice;
        this.listed = listed;
        own.ifPresent(price -> entered.set(messages.numbers().plain(price.base().usd())));
    }

    RateChoice choice() {
        return choice;
    }

    public String id() {
        return choice.key().replace('.', '-');
    }

    public String name() {
        return choice.name(messages);
    }

    public String unit() {
        return messages.text("ui.prices.own.unit", choice.unit().per());
    }

    /// What the catalog says, which holds where nothing is entered.
    public String listed() {
        return listed.map(price -> new RateLines(messages).price(choice.unit(), price)).orElse(messages.text("ui.levers.unpriced"));
    }

    public StringProperty entered() {
        return entered;
    }

    /// What was typed; empty where nothing was.
    ///
    /// @throws InvalidValueException in a sentence, where it is no price
    Optional<TieredPrice> price() {
        String typed = entered.get().replace("$", "").strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = OwnPriceInput.number(messages, name(), typed);
        if (value.signum() < 0) {
            throw InvalidValueException.because("prices.own.negative", name());
        }
        return Optional.of(TieredPrice.flat(new Money(value)));
    }
}
