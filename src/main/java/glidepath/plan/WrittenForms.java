package glidepath.plan;

import java.util.Currency;

import glidepath.units.Decimals;
import glidepath.units.InvalidValueException;

/// Checks of values in their written form.
final class WrittenForms {

    private WrittenForms() {
    }

    /// The same number in plain form, where its size is within bounds.
    static String numeral(String text) {
        try {
            return Decimals.parse(text).toString();
        } catch (NumberFormatException unreadable) {
            throw InvalidValueException.because("kind.number", text, String.valueOf(unreadable.getMessage()));
        }
    }

    static String named(String name) {
        if (name.isBlank()) {
            throw InvalidValueException.because("kind.name.blank");
        }
        if (name.length() > 200) {
            throw InvalidValueException.because("kind.name", name.length());
        }
        return name;
    }

    static String currency(String code) {
        if (Currency.getAvailableCurrencies().stream().noneMatch(known -> known.getCurrencyCode().equals(code))) {
            throw InvalidValueException.because("kind.currency", code);
        }
        return code;
    }

    static boolean flag(String raw) {
        return switch (raw) {
            case "true" -> true;
            case "false" -> false;
            default -> throw InvalidValueException.because("kind.flag", raw);
        };
    }
}
