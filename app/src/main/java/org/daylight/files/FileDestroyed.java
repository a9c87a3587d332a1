package org.daylight.files;

import java.util.UUID;

/** A file was destroyed; its bytes may go when no other file has the same content. */
public record FileDestroyed(UUID file, String sha256, boolean sealed) {}
