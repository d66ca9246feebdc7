/// What really happened: records of calls that people already have, added up to a sample, and what the sample tells.
///
/// Pure: no files, no JSON, no CSV, no clock. Readers in `files.usage` turn the records of each source into [UsageRecord]s, with cached
/// tokens counted once; a [Sampler] adds them up in little memory, however many there are, and gives an immutable [Sample]. What a source
/// does not tell stays unknown and is never 0.
@NullMarked
package glidepath.usage;

import org.jspecify.annotations.NullMarked;
