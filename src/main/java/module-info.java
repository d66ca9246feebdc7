/// A planner of AI spend: one exact engine, and the window and command line around it.
module glidepath {
    requires static org.jspecify;
    requires tools.jackson.databind;
}
