package glidepath.plan;

import glidepath.catalog.Meter;
import glidepath.units.Count;

/// Units of a call that a model prices beside its tokens: images, searches, tokens of another kind.
///
/// @param meter   as the price tables call it, such as `output_image_mtok` or `web_searches_kcount`
/// @param perCall how many: tokens, images, searches
public record OtherUnits(String meter, Count perCall) {

    public static final OtherUnits NONE = new OtherUnits(Meter.REQUESTS.key(), Count.ZERO);
}
