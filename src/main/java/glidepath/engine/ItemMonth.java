package glidepath.engine;

import java.util.List;

import glidepath.engine.surface.AccountSums;

/// What an item is charged in a month.
///
/// @param accounts what is charged, by account
record ItemMonth(List<ChargeGroup> groups, AccountSums accounts, boolean complete) {

    static ItemMonth of(List<ChargeGroup> groups) {
        AccountSums accounts = AccountSums.NONE;
        boolean complete = true;
        for (ChargeGroup group : groups) {
            complete &= group.lines().complete();
            accounts = accounts.plus(group.lines().accounts().times(group.volume()));
        }
        return new ItemMonth(List.copyOf(groups), accounts, complete);
    }
}
