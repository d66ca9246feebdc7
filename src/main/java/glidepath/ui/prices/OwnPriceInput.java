package glidepath.ui.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.catalog.Meter;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.TieredPrice;
import glidepath.catalog.WayRate;
import glidepath.texts.Messages;
import glidepath.texts.NumberReader;
import glidepath.units.InvalidValueException;
import glidepath.units.Percent;

/// Reads what was typed of an own price.
record OwnPriceInput(Messages messages, OwnPriceViewModel typed) {

    /// @throws InvalidValueException in a sentence that says what cannot be used
    OwnPrice price(ModelId model) {
        SortedMap<Meter, TieredPrice> rates = new TreeMap<>();
        SortedMap<WayRate, TieredPrice> ways = new TreeMap<>();
        typed.rates().shown().forEach(field -> field.price().ifPresent(price -> field.choice().way()
                .ifPresentOrElse(way -> ways.put(way, price), () -> rates.put(field.choice().meter(), price))));
        Percent off = discount();
        if (rates.isEmpty() && ways.isEmpty() && off.isZero()) {
            throw InvalidValueException.because("prices.own.nothing");
        }
        return new OwnPrice(model, typed.isNew() ? typed.newModel().name().get().strip() : "", rates, ways, off, typed.note().get().strip(),
                typed.source().get().strip(), date());
    }

    private Percent discount() {
        String text = typed.discount().get().replace("%", "").strip();
        if (text.isEmpty()) {
            return Percent.ZERO;
        }
        BigDecimal percent = number(messages, messages.text("ui.prices.own.off"), text);
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) >= 0) {
            throw InvalidValueException.because("prices.own.discount", typed.discount().get());
        }
        return new Percent(percent.movePointLeft(2));
    }

    /// @param name of the field, since what is wrong is told below all of them
    static BigDecimal number(Messages messages, String name, String typed) {
        try {
            return NumberReader.read(messages.numbers(), typed);
        } catch (InvalidValueException refused) {
            throw InvalidValueException.because("prices.own.number", name, messages.say(refused.reason()));
        }
    }

    private LocalDate date() {
        return messages.numbers().readDate(typed.date().get().strip())
                .orElseThrow(() -> InvalidValueException.because("prices.own.date", typed.date().get()));
    }
}
