package glidepath.engine;

/// What is billed.
public enum Surface {
    ON_DEMAND, BATCH, PROVISIONED, RESERVED, CUSTOM_IMPORT, MODEL_STORAGE,
    INFRASTRUCTURE, GATEWAY, SUPPORT, HUMAN_REVIEW;

    /// Whether it is the model that costs, and not what stands around it.
    public boolean isModel() {
        return compareTo(MODEL_STORAGE) <= 0;
    }
}
