package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import glidepath.usage.Measure;
import glidepath.usage.Moment;

/// What a row of a provider's own report of costs says.
///
/// @param model    as the report writes it; what else was charged where it is no model
/// @param meter    which tokens; empty where it counts none
/// @param tokens   empty where the report does not tell how many
/// @param currency empty where the report means US dollars
/// @param projects every name of the project or workspace, the best first
public record CostLine(Optional<Moment> when, String model, Optional<Measure> meter, Optional<BigDecimal> tokens, BigDecimal cost,
                       String currency, List<String> projects) {

    public CostLine {
        projects = projects.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }
}
