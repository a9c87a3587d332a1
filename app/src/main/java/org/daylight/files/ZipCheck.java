package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into a zip container: inflates every entry with a strict budget before anything is believed, then tells OFD and
 * Office documents by what they contain. A bare archive is refused, because it would hide its content from the checks.
 */
final class ZipCheck {

    private static final int MOST_ENTRIES = 5_000;

    private final Path file;
    private final Set<String> names = new HashSet<>();

    ZipCheck(Path file) {
        this.file = file;
    }

    Verdict look() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.size() > MOST_ENTRIES) {
                return Verdict.unfit("bomb");
            }
            inflateAll(zip, new InflationBudget(java.nio.file.Files.size(file)));
            return kind();
        } catch (InflationBudget.Exceeded bomb) {
            return Verdict.unfit("bomb");
        } catch (ZipException damaged) {
            return Verdict.DAMAGED;
        }
    }

    private void inflateAll(ZipFile zip, InflationBudget budget) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            names.add(entry.getName());
            try (InputStream content = zip.getInputStream(entry)) {
                budget.spend(content, 0);
            } catch (java.io.EOFException cut) {
                throw (ZipException) new ZipException("cut short").initCause(cut);
            }
        }
    }

    private Verdict kind() {
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            return Verdict.unfit("macros");
        }
        if (names.contains("OFD.xml")) {
            return new Verdict.Known(MediaKind.OFD);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Verdict.unfit("archive");
        }
        if (names.contains("word/document.xml")) {
            return new Verdict.Known(MediaKind.DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return new Verdict.Known(MediaKind.XLSX);
        }
        return names.contains("ppt/presentation.xml") ? new Verdict.Known(MediaKind.PPTX) : Verdict.UNKNOWN;
    }
}
