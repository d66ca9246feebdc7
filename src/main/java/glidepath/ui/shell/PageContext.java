package glidepath.ui.shell;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import javafx.beans.value.ObservableValue;

import glidepath.plan.InputRef;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.kit.Pace;
import glidepath.ui.playbook.PlaybookViewModel;
import glidepath.ui.prices.UserPrices;
import glidepath.ui.usage.ImportViewModel;

/// What pages are made from.
///
/// @param workload the id of the one whose inputs are in view
/// @param links    where the playbook's entries lead
/// @param present  shows the stage, from a step on
/// @param odds     of the open plan
/// @param lead     leads to an input of the scenario of that name
/// @param seek     asks what would make the credits last to a day
/// @param prices   the user's own prices
/// @param say      tells what was done
/// @param imports  reads files of usage and bills
record PageContext(Session session, Messages messages, Pace pace, LocalDate today, ObservableValue<String> workload,
        PlaybookViewModel.Links links,
                   IntConsumer present, LiveOdds odds, BiConsumer<String, InputRef<?>> lead, Consumer<LocalDate> seek, UserPrices prices,
                   Consumer<String> say, ImportViewModel imports) {

    /// Lets a page follow the choice of the workload.
    <T> T following(T page, Consumer<String> choose) {
        workload.subscribe(choose);
        return page;
    }
}
