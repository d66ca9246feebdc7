package glidepath.ui.shell;

import java.time.LocalDate;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;

import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.Pace;
import glidepath.ui.playbook.PlaybookViewModel;
import glidepath.ui.usage.ImportViewModel;

/// What pages are made from.
///
/// @param workload the id of the one whose inputs are in view
/// @param ways     where pages lead
/// @param imports  reads files of usage and bills
record PageContext(Session session, Messages messages, Pace pace, LocalDate today, ObservableValue<String> workload, PlaybookViewModel.Ways ways,
                   ImportViewModel imports) {

    /// Lets a page follow the choice of the workload.
    <T> T following(T page, Consumer<String> choose) {
        workload.subscribe(choose);
        return page;
    }
}
