package glidepath.ui.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

import glidepath.catalog.PriceCatalog;
import glidepath.files.PlanFiles;
import glidepath.files.catalog.PriceBookFile;
import glidepath.plan.DisplayCurrency;
import glidepath.texts.Messages;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.tables.ClipboardTarget;

/// Everything that a window takes from outside. Nothing in it asks the machine for a clock, a locale, a file or a person of its own.
///
/// @param version   of the program
/// @param messages  its language and locale
/// @param today     for the age of prices
/// @param zone      for the times of earlier versions
/// @param plans     reads and writes plan files
/// @param questions asks the person before it
/// @param clipboard takes what is copied
/// @param settings  what it remembers
/// @param pace      when it does its work
/// @param priceBook keeps the user's own prices
public record WindowContext(String version, Messages messages, PriceCatalog catalog, LocalDate today, ZoneId zone, PlanFiles plans,
        FileQuestions questions,
                            ClipboardTarget clipboard, SettingsAccess settings, Pace pace, PriceBookFile priceBook) {

    /// The same, with amounts in the currency of the plan that is shown.
    WindowContext showing(Supplier<DisplayCurrency> currency) {
        return new WindowContext(version, messages.following(currency), catalog, today, zone, plans, questions, clipboard, settings, pace,
                priceBook);
    }
}
