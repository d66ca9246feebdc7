/// What the world charges: models, their prices, and every other published rate, each with source, date and evidence.
///
/// Nothing here knows what a user plans to do. A catalog is one immutable value; a price change is a new one.
/// Read [PriceCatalog], then [Model] and [RateCard].
@NullMarked
package glidepath.catalog;

import org.jspecify.annotations.NullMarked;

