/// What a sample would change in a plan: its inputs as they were measured, each with where it comes from. Pure functions; nothing changes
/// by itself.
@NullMarked
package glidepath.usage.proposal;

import org.jspecify.annotations.NullMarked;
