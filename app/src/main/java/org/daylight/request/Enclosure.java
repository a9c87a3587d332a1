package org.daylight.request;

import org.daylight.files.FileId;

/** A file that belongs to a request or to its reply; who may see it follows from its kind and the case, never from itself. */
public record Enclosure(EnclosureKind kind, FileId file) {}
