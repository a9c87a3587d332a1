package org.daylight.files;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be handed in for which purpose, how large, and whether it is encrypted on the disk. */
public enum FilePolicy {
    /**
     * A picture or scan of an identity document (身份证明); always encrypted. A form may be mended for one day after its
     * upload; one day more, and a proof that belongs to no request is destroyed.
     */
    IDENTITY_PROOF(10, Duration.ofDays(2), true, EnumSet.of(MediaKind.PDF, MediaKind.JPEG, MediaKind.PNG)),
    /** What belongs to a case: attachments of applicants, letters, evidence; always encrypted. */
    CASE_ATTACHMENT(20, Duration.ofDays(7), true, EnumSet.complementOf(EnumSet.of(MediaKind.HTML))),
    /** What is meant for publication. */
    PUBLIC_ATTACHMENT(20, Duration.ofDays(7), false, EnumSet.complementOf(EnumSet.of(MediaKind.HTML))),
    /** A published annual report to be read and checked; kept as it came and never shown by a browser. */
    OBSERVED_REPORT(
            20, Duration.ofDays(7), false, EnumSet.of(MediaKind.TEXT, MediaKind.HTML, MediaKind.DOCX, MediaKind.PDF)),
    /** What a person had written out of the house's own data; nobody hands such a file in. Always encrypted. */
    EXPORT(500, Duration.ofDays(7), true, EnumSet.noneOf(MediaKind.class));

    private static final long MEGABYTE = 1024 * 1024L;

    private final int megabytes;
    private final Duration unattachedFor;
    private final boolean sealed;
    private final Set<MediaKind> kinds;

    FilePolicy(int megabytes, Duration unattachedFor, boolean sealed, Set<MediaKind> kinds) {
        this.megabytes = megabytes;
        this.unattachedFor = unattachedFor;
        this.sealed = sealed;
        this.kinds = kinds;
    }

    /** The largest accepted size, in MB of 1,048,576 bytes. */
    public int megabytes() {
        return megabytes;
    }

    /** The accepted kinds as a reader knows them: {@code PDF / JPG / PNG}. */
    public String acceptedKinds() {
        return kinds.stream().map(MediaKind::label).collect(Collectors.joining(" / "));
    }

    /** The value of the {@code accept} attribute of a file field: {@code .pdf,.jpg,.jpeg,.png}. */
    public String acceptAttribute() {
        return kinds.stream()
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /** How long a file is kept that belongs to nothing. */
    Duration unattachedFor() {
        return unattachedFor;
    }

    long limit() {
        return megabytes * MEGABYTE;
    }

    boolean sealed() {
        return sealed;
    }

    /** Whether such a file is meant for readers outside, so that it is searched for what they would not see. */
    boolean leavesTheHouse() {
        return this == CASE_ATTACHMENT || this == PUBLIC_ATTACHMENT;
    }

    boolean accepts(MediaKind kind) {
        return kinds.contains(kind);
    }
}
