package glidepath.engine.surface;

/// What a provider's bill says of a month that is over, product by product; see [BilledMonths].
final class BilledCharges extends Surface {

    BilledCharges() {
        super("billed", true, Frequency.USAGE_BASED, 4);
    }
}
