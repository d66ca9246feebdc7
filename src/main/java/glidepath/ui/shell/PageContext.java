package glidepath.ui.shell;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import javafx.beans.value.ObservableValue;

import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.Pace;
import glidepath.ui.playbook.PlaybookViewModel;
import glidepath.ui.prices.UserPrices;

/// What pages are made from.
///
/// @param workload the id of the one whose inputs are in view
/// @param ways     where pages lead
/// @param present  shows the stage, from a step on
/// @param prices   the user's own prices
record PageContext(Session session, Messages messages, Pace pace, LocalDate today, ObservableValue<String> workload, PlaybookViewModel.Ways ways,
                   IntConsumer present, UserPrices prices) {

    /// Lets a page follow the choice of the workload.
    <T> T following(T page, Consumer<String> choose) {
        workload.subscribe(choose);
        return page;
    }
}
