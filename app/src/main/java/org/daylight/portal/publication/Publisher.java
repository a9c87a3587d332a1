package org.daylight.portal.publication;

/** The publisher as the page names it; the slug is empty when the organ is no longer in force. */
public record Publisher(String name, String slug) {}
