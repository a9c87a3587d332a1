package org.daylight.request;

import java.time.LocalDate;
import org.daylight.organisation.OrganId;
import org.daylight.rules.request.Channel;

/** A request reached an organ and has its number (登记). */
public record RequestRegistered(
        RequestId request, OrganId organ, String number, Channel channel, LocalDate arrivedOn) {}
