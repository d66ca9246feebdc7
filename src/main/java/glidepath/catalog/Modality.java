package glidepath.catalog;

/// A kind of content that a model takes or gives.
public enum Modality {
    TEXT,
    IMAGE,
    /// Speech, music and other sound.
    AUDIO,
    VIDEO,
    /// PDF and other documents, where a provider takes them as they are.
    FILE,
    /// A vector instead of an answer.
    EMBEDDING,
    /// A number instead of an answer: reranking, moderation.
    SCORE
}
