package org.daylight.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Adds what a door's shell needs (menu, signed-in name) to the model of each of its templates. */
public interface PageFurniture {

    /** Whether this furniture belongs to the template, for instance because its name begins with {@code portal/}. */
    boolean belongsTo(String template);

    Map<String, Object> of(HttpServletRequest request);
}
