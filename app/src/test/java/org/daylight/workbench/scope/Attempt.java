package org.daylight.workbench.scope;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * One request upon a real thing, with everything in it that lets it succeed for whoever may.
 *
 * @param secret words that only a reader of the thing may see; empty when there are none
 */
record Attempt(
        String address,
        Map<String, String> fields,
        @Nullable MockMultipartFile file,
        String secret) {

    static Attempt at(String address) {
        return new Attempt(address, Map.of(), null, "");
    }

    Attempt with(Map<String, String> sent) {
        return new Attempt(address, sent, file, secret);
    }

    Attempt with(MockMultipartFile upload) {
        return new Attempt(address, fields, upload, secret);
    }

    Attempt hiding(String words) {
        return new Attempt(address, fields, file, words);
    }

    AbstractMockHttpServletRequestBuilder<?> request(HttpMethod method) {
        AbstractMockHttpServletRequestBuilder<?> request = file == null
                ? MockMvcRequestBuilders.request(method, address)
                : MockMvcRequestBuilders.multipart(address).file(file);
        fields.forEach(request::param);
        return request;
    }

    /** Builds a thing in a place and the request upon it. */
    @FunctionalInterface
    interface Trial {
        Attempt in(Place place);
    }
}
