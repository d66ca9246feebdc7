/// Reads the usage that people already have: logs, exports, reports, of whatever tool.
///
/// Each format is a class and a line in [UsageFormats]: the names by which it is known, the fields it reads, and how a row becomes a
/// record. What is common is here once: packed files and folders, encodings, JSON by path, tables by heading, numbers and times as they are
/// written anywhere. Only fields that a format names are ever held; prompts, answers, keys and names of people are passed over.
@NullMarked
package glidepath.files.usage;

import org.jspecify.annotations.NullMarked;
