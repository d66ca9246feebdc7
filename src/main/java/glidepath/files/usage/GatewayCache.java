package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.OptionalLong;

import glidepath.usage.UsageSink;

/// What a gateway answers from its own store of answers: nobody charges for it, so that it is no call.
final class GatewayCache {

    private GatewayCache() {
    }

    static void leave(UsageSink sink, OptionalLong input, OptionalLong output) {
        sink.leave("usage.note.gateway-cache", BigDecimal.valueOf(input.orElse(0) + output.orElse(0)), "tokens");
    }
}
