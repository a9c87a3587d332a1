package org.daylight.audit;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a deed came from: the address of the web request in which it happens; nothing for jobs. */
final class SourceAddress {

    private SourceAddress() {}

    /** The deed with its source, unless it names one itself; characters that no database keeps are replaced. */
    static Deed completing(Deed deed) {
        String source = deed.source().isEmpty() ? ofRequest() : deed.source();
        return new Deed(
                clean(deed.subject()),
                clean(deed.action()),
                clean(deed.object()),
                clean(deed.result()),
                clean(source),
                clean(deed.detail()));
    }

    private static String ofRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : "";
    }

    private static String clean(String text) {
        return text.replace('\0', ' ');
    }
}
