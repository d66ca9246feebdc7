package glidepath.engine;

import glidepath.units.Message;

/// Something that keeps a forecast from being complete or believable.
///
/// @param scenario name of the scenario
/// @param subject  name of the workload, row or grant that it is about; empty for the plan as a whole
public record Problem(Severity severity, String scenario, String subject, Message message) {
}
