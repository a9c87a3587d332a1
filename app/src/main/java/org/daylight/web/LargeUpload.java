package org.daylight.web;

import org.springframework.util.unit.DataSize;

/**
 * An address whose form may send more at once than others; a bean of the module that owns it.
 *
 * @param limit of the whole request, at most {@code spring.servlet.multipart.max-request-size}
 */
public record LargeUpload(String address, DataSize limit) {}
