package glidepath.spreadsheet;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.Account;
import glidepath.texts.Messages;

/// The accounts of a bill, numbered from 1 in the order in which equal amounts are credited.
record Accounts(List<Account> all) {

    static Accounts of(Collection<Account> accounts) {
        return new Accounts(List.copyOf(new TreeSet<>(accounts)));
    }

    /// Two providers may sell under one name; what has no model, such as a fallback that is not chosen, is booked nowhere.
    static String called(Account account, PriceCatalog catalog, Messages messages) {
        if (account.product().isEmpty()) {
            return messages.text("xlsx.account.none");
        }
        String biller = catalog.billerOf(account.provider());
        return account.product().equals(account.provider()) ? biller : messages.text("xlsx.account", biller, account.product()).strip();
    }

    int number(Account account) {
        return all.indexOf(account) + 1;
    }
}
