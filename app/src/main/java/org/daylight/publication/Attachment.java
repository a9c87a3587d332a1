package org.daylight.publication;

import org.daylight.files.FileId;

/**
 * A file that belongs to a version of an item.
 *
 * @param size in bytes
 */
public record Attachment(FileId file, String name, long size) {}
