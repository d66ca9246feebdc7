package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import glidepath.engine.credit.CreditLedger;
import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.texts.Messages;

/// The list of a scenario's grants: amount and dates, for which accounts, and by formula in which order they pay.
final class GrantRows {

    static final int ON = 1;
    static final int AMOUNT = 2;
    static final int START = 3;
    static final int EXPIRES = 4;
    static final int PRODUCTS = 5;
    private static final int PLACE = 6;
    static final int RANK = 7;
    static final int ELIGIBLE = 8;
    /// Column of a slot that tells which of the grants has its turn.
    private static final int TURN = 5;

    private final SheetWriter grid;
    private final BillSheet bill;
    private final AssumptionSheet inputs;
    private final Messages messages;
    private final List<Account> accounts;
    private final List<Grant> grants;
    private final int first;
    private int next;

    /// @param first row below the headings
    GrantRows(SheetWriter grid, BillSheet bill, AssumptionSheet inputs, Messages messages, int first) {
        this.grid = grid;
        this.bill = bill;
        this.inputs = inputs;
        this.messages = messages;
        this.first = first;
        accounts = bill.accountsInOrder().all();
        grants = bill.forecast().assumptions().grants();
        next = first;
        write();
    }

    /// The row after them.
    int end() {
        return next;
    }

    /// A column of the list.
    String column(int column) {
        return CellAddress.fixedDown(first, first + grants.size() - 1, column);
    }

    /// What the grant of a slot has in a column of the list.
    ///
    /// @param head row of the slot
    String of(int head, int column) {
        return "INDEX(%s,%s)".formatted(column(column), CellAddress.here(head, TURN));
    }

    private void write() {
        grid.headings(next - 1, messages.texts("xlsx.head.", "grant", "on", "amount", "start", "expires", "products", "place",
                "rank"), _ -> false);
        for (int number = 1; number <= accounts.size(); number++) {
            grid.text(next - 1, ELIGIBLE + number - 1, messages.text("xlsx.head.pays", number), Style.HEADING);
        }
        for (Grant grant : grants) {
            grant(grant, grants.indexOf(grant));
            next++;
        }
    }

    private void grant(Grant grant, int place) {
        grid.text(next, 0, grant.name(), Style.TEXT);
        on(grant);
        grid.formula(next, AMOUNT, inputs.currency().cell(input(Levers.GRANT_AMOUNT, grant)), Style.MONEY);
        grid.formula(next, START, "SUM(%s)".formatted(input(Levers.GRANT_START, grant)), Style.DATE);
        grid.formula(next, EXPIRES, "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(input(Levers.GRANT_EXPIRES, grant), inputs.constants()
                .never()), Style.DATE);
        grid.number(next, PRODUCTS, BigDecimal.valueOf(width(grant)), Style.PRODUCTS);
        grid.number(next, PLACE, BigDecimal.valueOf(place), Style.WHOLE);
        grid.formula(next, RANK, rank(), Style.WHOLE);
        eligible(grant);
    }

    private void on(Grant grant) {
        if (CreditCells.canFollow(grant)) {
            grid.formula(next, ON, "IF(%s,1,0)".formatted(input(Levers.GRANT_ON, grant)), Style.WHOLE);
        } else {
            grid.number(next, ON, BigDecimal.ZERO, Style.WHOLE);   // one that formulas cannot follow is switched off, and stays so
        }
    }

    private void eligible(Grant grant) {
        for (int number = 0; number < accounts.size(); number++) {
            grid.number(next, ELIGIBLE + number, accounts.get(number).eligibleFor(grant) ? BigDecimal.ONE : BigDecimal.ZERO, Style.WHOLE);
        }
    }

    /// How many products count in the order; of one that names none as of the widest.
    private static long width(Grant grant) {
        return !CreditLedger.countsProducts(grant.provider()) ? 0 : grant.products().isEmpty() ? Short.MAX_VALUE : grant.products().size();
    }

    private String input(Lever<?> lever, Grant grant) {
        return inputs.of(bill.forecast().scenario().id(), lever.at(grant.id()));
    }

    /// By expiry, then the fewest products, the earliest start, the place: how many come before, level by level.
    private String rank() {
        var levels = new ArrayList<String>();
        var same = new StringBuilder();
        for (int column : new int[] {EXPIRES, PRODUCTS, START, PLACE}) {
            String range = CellAddress.fixedDown(first, first + grants.size() - 1, column);
            String own = CellAddress.inColumn(next, column);
            levels.add("COUNTIFS(%s%s,\"<\"&%s)".formatted(same, range, own));
            same.append(range).append(',').append(own).append(',');
        }
        return "1+" + String.join("+", levels);
    }
}
