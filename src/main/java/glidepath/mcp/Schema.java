package glidepath.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The JSON schema of a tool's arguments.
final class Schema {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    Schema required(String name, String type, String description) {
        required.add(name);
        return optional(name, type, description);
    }

    Schema optional(String name, String type, String description) {
        properties.put(name, Map.of("type", type, "description", description));
        return this;
    }

    Map<String, Object> json() {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }
}
