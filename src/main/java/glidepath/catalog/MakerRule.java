package glidepath.catalog;

import java.util.regex.Pattern;

/// Who made a model, told by its id.
///
/// @param ids found in the id, in lower case
public record MakerRule(String maker, Pattern ids) {
}
