package glidepath.ui.levers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.plan.ValueType;
import glidepath.session.Session;
import glidepath.texts.Messages;

/// The inputs of a plan's settings, which all scenarios share.
record SettingInputs(Session session, Messages messages, LocalDate today) {

    List<InputViewModel<?>> inputs() {
        return List.of(
                new InputViewModel<>(session, messages, Input.ofPlan("name", ValueType.NAME, messages, Plan::name, Plan::withName),
                        Scale.linear(0, 1, 1), today),
                setting("start", ValueType.MONTH, Settings::start, Settings::withStart),
                setting("months", ValueType.whole(1, Settings.MOST_MONTHS), Settings::months, Settings::withMonths),
                setting("convention", ValueType.choice(MonthConvention.class), Settings::convention, Settings::withConvention),
                setting("tax", ValueType.SHARE, Settings::tax, Settings::withTax),
                setting("asOf", ValueType.DATE.orNone(), Settings::asOf, Settings::withAsOf),
                setting("currency", ValueType.CURRENCY.orNone(), settings -> settings.currency().code(),
                        (settings, code) -> settings.withCurrency(settings.currency().withCode(code))),
                setting("perDollar", ValueType.PER_DOLLAR.orNone(), settings -> settings.currency().perDollar(),
                        (settings, rate) -> settings.withCurrency(settings.currency().withPerDollar(rate))),
                setting("currencyDate", ValueType.DATE.orNone(), settings -> settings.currency().date(),
                        (settings, day) -> settings.withCurrency(settings.currency().withDate(day))));
    }

    private <T> InputViewModel<T> setting(String name, ValueType<T> kind, Function<Settings, T> get, BiFunction<Settings, T,
            Settings> set) {
        Scale scale = kind.shape() == ValueType.Shape.PERCENT ? Scale.linear(0, 0.3, 0.005) : Scale.linear(1, 60, 1);
        return new InputViewModel<>(session, messages, Input.setting(name, kind, messages, get, set), scale, today);
    }
}
