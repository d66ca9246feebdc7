package glidepath.usage.bill;

/// Why a bill differs from a forecast.
public enum VarianceCause {
    /// More or fewer tokens than planned, at planned prices and in the planned mix.
    VOLUME,
    /// Dearer or cheaper models and kinds of tokens than planned.
    MIX,
    /// Prices a tenth above the plan's: a profile in one geography or region.
    PLACE,
    /// Half the plan's price: batches, or a tier that waits.
    BATCH,
    /// 1.75 times the plan's price.
    PRIORITY,
    /// Writes for an hour where the plan has five minutes.
    HOUR_WRITES,
    /// Each row of the bill is rounded to cents.
    ROUNDING,
    /// Another price than the plan's, for whatever reason.
    PRICE,
    /// What the provider took off.
    DISCOUNT,
    /// Billed, and not in the plan.
    NOT_PLANNED,
    /// In the plan, and not billed: what runs by the hour, or is not on this bill.
    NOT_BILLED,
    /// A day's usage is on the bill of the day before or after, since their days end at different hours.
    TIME_ZONE,
    /// Billed to a project that is not in the usage that was read.
    PROJECT,
    /// Used, and not billed.
    USED_UNBILLED,
    /// Billed, and not used as far as the usage tells.
    BILLED_UNUSED,
    /// Used, at a price that nobody knows.
    NO_PRICE,
    CREDIT,
    REFUND,
    FEE,
    TAX,
    /// What no figure explains.
    UNEXPLAINED
}
