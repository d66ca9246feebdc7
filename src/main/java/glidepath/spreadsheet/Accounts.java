package glidepath.spreadsheet;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import glidepath.engine.surface.Account;

/// The accounts of a bill, numbered from 1 in the order in which equal amounts are credited.
record Accounts(List<Account> all) {

    static Accounts of(Collection<Account> accounts) {
        return new Accounts(List.copyOf(new TreeSet<>(accounts)));
    }

    int number(Account account) {
        return all.indexOf(account) + 1;
    }
}
