package glidepath.usage;

import glidepath.units.Message;

/// A row that could not be used.
///
/// @param line of the file, from 1; 0 where it has none
public record Skip(String file, long line, Message why) {
}
