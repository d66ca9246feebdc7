package glidepath.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// Plans on view models, without a screen.
public final class Shown {

    public static final Messages WORDS = Messages.in(Locale.US);

    private Shown() {
    }

    /// A session that shows every change at once.
    public static Session on(Plan plan, Consumer<Snapshot> screen) {
        var session = new Session(plan, Fixtures.CATALOG, Runnable::run);
        session.showOn(screen);
        return session;
    }

    public static Grant grant(String id, String amount, String expires) {
        return new Grant(id, id, true, "aws", Money.of(amount), Optional.empty(),
                expires.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expires)), List.of());
    }

    /// [Fixtures#CHAT], which costs $24 a month from January 2027, with grants.
    public static Plan chat(Grant... grants) {
        Plan plan = Fixtures.CHAT;
        for (Grant grant : grants) {
            plan = plan.withAssumptions(plan.assumptions().plus(grant));
        }
        return plan;
    }
}
