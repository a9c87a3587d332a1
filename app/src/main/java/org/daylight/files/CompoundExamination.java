package org.daylight.files;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.NoPropertySetStreamException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the old formats of Word and Excel as far as their streams tell: properties, sheets, comments, caches,
 * embedded objects. Text itself cannot be looked through, and the clerk is told so.
 */
final class CompoundExamination {

    private CompoundExamination() {}

    static void examine(Path file, MediaKind kind, Findings findings) throws IOException {
        findings.add(FindingKind.UNEXAMINED, kind.label());
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            for (Entry entry : system.getRoot()) {
                examine(system.getRoot(), entry, findings);
            }
        }
    }

    private static void examine(DirectoryNode root, Entry entry, Findings findings) throws IOException {
        String name = entry.getName();
        switch (name) {
            case SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME ->
                properties(root, name, findings);
            case "_SX_DB_CUR" -> findings.add(FindingKind.PIVOT_CACHE, "");
            case "Revision Log", "User Names" -> findings.add(FindingKind.TRACKED_CHANGE, "");
            case "MsoDataStore" -> findings.add(FindingKind.CUSTOM_DATA, "");
            case "ObjectPool" -> {
                if (entry instanceof DirectoryNode pool && !pool.isEmpty()) {
                    findings.add(FindingKind.EMBEDDED_FILE, "");
                }
            }
            case "Workbook", "Book" -> {
                try (DocumentInputStream content = root.createDocumentInputStream(entry)) {
                    BiffRecords.read(content, findings);
                }
            }
            default -> {
                if (name.startsWith("MBD")) {
                    findings.add(FindingKind.EMBEDDED_FILE, "");
                }
            }
        }
    }

    private static void properties(DirectoryNode root, String stream, Findings findings) throws IOException {
        try {
            PropertySet properties = PropertySetFactory.create(root, stream);
            if (properties instanceof SummaryInformation summary) {
                named(findings, "Author", summary.getAuthor());
                named(findings, "LastAuthor", summary.getLastAuthor());
                if (summary.getThumbnail() != null) {
                    findings.add(FindingKind.THUMBNAIL, "");
                }
            } else if (properties instanceof DocumentSummaryInformation summary) {
                named(findings, "Company", summary.getCompany());
                named(findings, "Manager", summary.getManager());
                custom(summary, findings);
            }
        } catch (NoPropertySetStreamException broken) {
            findings.add(FindingKind.UNEXAMINED, stream.strip());
        }
    }

    private static void custom(DocumentSummaryInformation summary, Findings findings) {
        if (summary.getCustomProperties() != null) {
            for (String name : summary.getCustomProperties().nameSet()) {
                OfficeNotes.customProperty(findings, name);
            }
        }
    }

    private static void named(Findings findings, String property, @Nullable String name) {
        if (name != null) {
            OfficeNotes.named(findings, property, name);
        }
    }
}
