package org.daylight.request;

import java.util.UUID;

/** Identity of a request for information (政府信息公开申请). */
public record RequestId(UUID value) {

    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
