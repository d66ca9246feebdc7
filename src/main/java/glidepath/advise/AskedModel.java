package glidepath.advise;

import glidepath.catalog.Modality;
import glidepath.catalog.ModelId;
import glidepath.plan.Workload;

/// A model that calls of a workload go to.
record AskedModel(Workload workload, ModelId model) {

    /// The workload's; where the model does not answer from there, or none is stated, one where it is.
    String region(AdviceContext it) {
        String stated = workload.route().region();
        return it.catalog().identifiers().otherRegionOf(model, stated).orElse(stated.isEmpty() ? "us-east-1" : stated);
    }

    /// Whether it takes part in a conversation: embeddings, scores, pictures and speech are asked for in other ways.
    boolean converses(AdviceContext it) {
        return it.catalog().model(model).map(known -> known.facts().modalities().mainOutput() == Modality.TEXT).orElse(true);
    }
}
