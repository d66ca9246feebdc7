/// The planner for agents: a server on standard input and output that speaks the Model Context Protocol, with the same figures and sources
/// as the window and the command line.
///
/// Nothing here computes anything, and nothing but this room knows the protocol's library. Read [AgentServer], then [Tools].
@NullMarked
package glidepath.mcp;

import org.jspecify.annotations.NullMarked;
