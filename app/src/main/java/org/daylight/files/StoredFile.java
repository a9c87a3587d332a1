package org.daylight.files;

/**
 * A file in the store.
 *
 * @param sha256 digest of the content, 64 hexadecimal digits
 * @param name the name it was handed in under, made safe for display; never a path
 * @param mediaType as sniffed from the content, for instance {@code application/pdf}
 * @param size in bytes
 * @param sealed whether the bytes lie encrypted on the disk
 */
public record StoredFile(FileId id, String sha256, String name, String mediaType, long size, boolean sealed) {}
