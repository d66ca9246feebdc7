package glidepath.plan;

import java.util.Optional;

import glidepath.units.Count;
import glidepath.units.Percent;

/// A task of an agent as turns, each of which sends again what all before it sent (cost model, section 3).
///
/// @param count  turns of a task, each of them a call; empty where calls are given by their mean tokens
/// @param prefix tokens that every turn starts with: instructions, tools
/// @param input  new input tokens of a turn
/// @param output tokens that a turn answers
/// @param hits   share of what earlier turns sent that is read from the cache
public record Turns(Optional<Integer> count, Count prefix, Count input, Count output, Percent hits) {

    public static final int MOST = 10_000;

    public static final Turns NONE = new Turns(Optional.empty(), Count.ZERO, Count.ZERO, Count.ZERO, Percent.ZERO);

    public boolean isGiven() {
        return count.isPresent();
    }
}
