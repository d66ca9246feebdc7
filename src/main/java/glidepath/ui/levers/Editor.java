package glidepath.ui.levers;

import glidepath.plan.ValueType;

/// With what an input is edited.
public enum Editor {
    QUANTITY, FIELD, TOGGLE, CHOICE, MODEL, DATE, TABLE;

    static Editor of(ValueType<?> kind) {
        return switch (kind.shape()) {
            case NUMBER, WHOLE, PERCENT -> kind.optional() ? FIELD : QUANTITY;
            case FLAG -> TOGGLE;
            case CHOICE -> CHOICE;
            case MODEL -> MODEL;
            case DATE -> DATE;
            case RECORDS -> TABLE;
            case TEXT, MONTH, TEXTS, NUMBERS_BY_MONTH -> FIELD;
        };
    }
}
