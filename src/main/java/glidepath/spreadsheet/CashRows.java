package glidepath.spreadsheet;

import glidepath.engine.ScenarioForecast;
import glidepath.plan.Cash;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.texts.Messages;

/// How long the money in the bank lasts: what is there at the end of each month, and on which day it reaches zero.
record CashRows(SheetWriter grid, MonthColumns time, AssumptionSheet inputs, ScenarioForecast forecast, Messages messages) {

    /// @param row  the first that is free
    /// @param left the row of what is left to pay
    /// @return the row of the day; -1 where the plan does not say how much cash there is
    int write(int row, int left) {
        Cash cash = forecast.assumptions().cash();
        if (cash.balance().isEmpty()) {
            return -1;
        }
        grid.text(row, 0, messages.text("xlsx.total.cash"), Style.SECTION);
        grid.text(row + 1, 0, messages.text("xlsx.total.cash-zero"), Style.TEXT);
        for (int column = MonthColumns.FIRST; column <= time.last(); column++) {
            String before = "IF(%s=1,%s,%s)".formatted(time.number(column), input(Levers.CASH_BALANCE), SheetWriter.free(row, column - 1));
            String outflow = "(%s+%s-%s)".formatted(SheetWriter.free(left, column), input(Levers.OTHER_BURN), input(Levers.INCOME));
            grid.formula(row, column, before + "-" + outflow, Style.MONEY_TOTAL);
            String month = time.month(column);
            grid.formula(row + 1, column, "IF(AND(%1$s<=0,%2$s>0),%3$s+INT(ROUND(%2$s/%4$s*DAY(EOMONTH(%3$s,0)),%5$s)),IF(AND(%2$s<=0,%3$s=%6$s),%3$s,\"\"))".formatted(
                    SheetWriter.free(row, column), before, month, outflow, inputs.constants().digits(), inputs.start()), Style.DATE);
        }
        return row + 1;
    }

    private String input(Lever<?> lever) {
        return inputs.of(forecast.scenario().id(), lever.at(forecast.assumptions().cash().id()));
    }
}
