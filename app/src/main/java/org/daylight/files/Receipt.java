package org.daylight.files;

import java.nio.file.Path;

/** A content that has come in whole and lies in the folder of incoming files. */
record Receipt(Path file, String sha256, long size) {}
