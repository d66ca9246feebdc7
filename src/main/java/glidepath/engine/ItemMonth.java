package glidepath.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import glidepath.engine.surface.Account;
import glidepath.units.Money;

/// What an item is charged in a month.
///
/// @param accounts what is charged, by account
record ItemMonth(List<ChargeGroup> groups, Map<Account, Money> accounts, boolean complete) {

    static ItemMonth of(List<ChargeGroup> groups) {
        var accounts = new LinkedHashMap<Account, Money>();
        boolean complete = true;
        for (ChargeGroup group : groups) {
            complete &= group.lines().complete();
            for (Map.Entry<Account, Money> entry : group.lines().accounts().entrySet()) {
                accounts.merge(entry.getKey(), entry.getValue().times(group.volume()), Money::plus);
            }
        }
        return new ItemMonth(List.copyOf(groups), accounts, complete);
    }
}
