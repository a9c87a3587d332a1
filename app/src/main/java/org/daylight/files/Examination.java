package org.daylight.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The search of a file for what its reader does not see. It never fails: what cannot be examined is itself a finding. */
final class Examination {

    /** Grows when the search learns something new; files examined before are then examined again. */
    static final int EDITION = 2;

    private Examination() {}

    static List<Finding> of(Path file, MediaKind kind) {
        Findings findings = new Findings();
        try {
            examine(file, kind, findings);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
            findings.add(FindingKind.UNEXAMINED, kind.label());
        }
        return findings.all();
    }

    private static void examine(Path file, MediaKind kind, Findings findings) throws IOException {
        switch (kind) {
            case DOCX, XLSX, PPTX -> OfficeExamination.examine(file, findings);
            case DOC, XLS -> CompoundExamination.examine(file, kind, findings);
            case PDF -> PdfExamination.examine(file, findings);
            case OFD -> OfdExamination.examine(file, findings);
            case JPEG -> {
                try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
                    PictureExamination.jpeg(content, "", findings);
                }
            }
            case PNG -> {
                try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
                    PictureExamination.png(content, findings);
                }
            }
            case TEXT, CSV, HTML -> {
                // a reader sees all of it
            }
        }
    }
}
