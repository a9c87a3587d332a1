package org.daylight.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address within this site that somebody else named: a form, a cookie. Only what a browser could have asked for here is
 * taken, so that a redirect to it leads to no other site, expands no template and breaks no header.
 */
public final class SiteAddress {

    private static final int LONGEST = 2_000;
    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*");

    private SiteAddress() {}

    /** The address, if it is one of this site. */
    public static Optional<String> of(@Nullable String named) {
        return Optional.ofNullable(named)
                .filter(address ->
                        address.length() <= LONGEST && OURS.matcher(address).matches());
    }
}
