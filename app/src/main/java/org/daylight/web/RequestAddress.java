package org.daylight.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;

/**
 * The address of a request as the routes see it: decoded, without parameters between the slashes. The one place that reads
 * the address as it was written; whoever decides by that is deceived by another spelling of the same route (habit 31).
 */
public final class RequestAddress {

    private RequestAddress() {}

    /** What routes are matched with. */
    public static String of(HttpServletRequest request) {
        return decoded(request.getRequestURI(), request.getContextPath());
    }

    /** Whether a request is for an address or for something below it. */
    public static boolean isBelow(HttpServletRequest request, String address) {
        String path = of(request);
        return path.equals(address) || path.startsWith(address + "/");
    }

    /** The address as the browser wrote it, for links back to it and never for a decision. */
    static String written(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** The address with its query as the browser wrote both, to send it there again. */
    public static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? written(request) : written(request) + "?" + query;
    }

    static String decoded(String written) {
        return decoded(written, "");
    }

    /** The address of a request that failed, which may be none that can be decoded: then the first page's. */
    static String readable(String written) {
        try {
            return decoded(written);
        } catch (IllegalArgumentException undecodable) {
            return "/";
        }
    }

    private static String decoded(String written, String context) {
        StringBuilder path = new StringBuilder();
        for (PathContainer.Element each :
                RequestPath.parse(written, context).pathWithinApplication().elements()) {
            path.append(each instanceof PathSegment segment ? segment.valueToMatch() : each.value());
        }
        return path.toString();
    }
}
