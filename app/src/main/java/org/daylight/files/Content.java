package org.daylight.files;

/** What lies on the disk: the digest of the bytes, and whether they are sealed. */
record Content(String sha256, boolean sealed) {}
