package org.daylight.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.reports.text.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One published annual report as read from a source.
 *
 * @param origin where it was read
 * @param identity whose report of which year it is
 * @param format which national form it follows
 * @param complete whether every table of the form was found to its end and the text does not break off
 * @param cells every cell of the form in printed order; blank and missing cells have no value
 * @param sections preamble and parts with their prose
 * @param warnings what the reader could not read or place
 */
public record Report(
        Origin origin,
        Identity identity,
        ReportFormat format,
        boolean complete,
        SequencedMap<CellPath, Cell> cells,
        List<Section> sections,
        List<ReadingWarning> warnings) {

    /**
     * Where a report was read.
     *
     * @param file name of the source
     * @param ordinal 1 for the first report of the source
     * @param firstLine first line in the source
     * @param lastLine last line in the source
     * @param sha256 SHA-256 of the bytes of the source in hexadecimal; empty when it was not taken
     */
    public record Origin(String file, int ordinal, int firstLine, int lastLine, String sha256) {

        /** Where a report was read, before the hash of the source is known. */
        public Origin(String file, int ordinal, int firstLine, int lastLine) {
            this(file, ordinal, firstLine, lastLine, "");
        }

        /** Whether both are the same report of byte-identical sources. */
        public boolean sameSource(Origin other) {
            return !sha256.isEmpty() && sha256.equals(other.sha256) && ordinal == other.ordinal;
        }
    }

    /**
     * Whose report of which year.
     *
     * @param agency the body, null when the text does not name it
     * @param year the reporting year, null when the text does not say it
     * @param title the title; composed of body and year where none is printed
     * @param period the period sentence, null when there is none
     */
    public record Identity(
            @Nullable String agency,
            @Nullable Integer year,
            @Nullable String title,
            @Nullable Period period) {}

    /**
     * The period the report says its figures cover.
     *
     * @param quote the words of the source
     * @param place where they stand
     * @param from first day, null when it cannot be read
     * @param to last day, null when it cannot be read
     */
    public record Period(
            String quote,
            Place place,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The same report, with the hash of the source it was read from. */
    public Report from(String sha256) {
        Origin hashed = new Origin(origin.file(), origin.ordinal(), origin.firstLine(), origin.lastLine(), sha256);
        return new Report(hashed, identity, format, complete, cells, sections, warnings);
    }

    public @Nullable String agency() {
        return identity.agency();
    }

    public @Nullable Integer year() {
        return identity.year();
    }

    public @Nullable String title() {
        return identity.title();
    }

    /** The cell of a path; one without place when the form has it not or the reader did not find it. */
    public Cell cell(CellPath path) {
        return Objects.requireNonNullElseGet(cells.get(path), () -> Cell.notFound(path));
    }

    /** The figure of a path, null when blank. */
    public @Nullable BigDecimal value(CellPath path) {
        return cell(path).value();
    }

    /** The cells that a person put right. */
    public Set<CellPath> corrected() {
        return warnings.stream()
                .filter(warning -> warning.code().equals(ReadingWarning.CORRECTED))
                .map(warning -> warning.wording().arguments().getFirst())
                .filter(CellPath.class::isInstance)
                .map(CellPath.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Table T2, typed by form. */
    public ActiveTable active() {
        return ActiveTable.of(format, this::cell);
    }

    /** Table T3. */
    public RequestTable requests() {
        return new RequestTable(format, this::cell);
    }

    /** Table T4. */
    public DisputeTable disputes() {
        return new DisputeTable(this::cell);
    }

    /** Whether both hold the same figures wherever both hold a cell. */
    public boolean agreesWith(Report other) {
        return format == other.format && cells.values().stream().noneMatch(cell -> differs(cell, other));
    }

    /** Cells that both hold and that differ; a blank differs from a figure, a missing cell from nothing. */
    public List<CellPath> differences(Report other) {
        return cells.values().stream()
                .filter(cell -> differs(cell, other))
                .map(Cell::path)
                .toList();
    }

    private static boolean differs(Cell cell, Report other) {
        Cell twin = other.cell(cell.path());
        return cell.located() && twin.located() && !Figures.same(cell.value(), twin.value());
    }

    /** Whether both tell of the same body; a body that is not named matches any of its file. */
    public boolean sameBody(Report other) {
        String body = agency();
        String otherBody = other.agency();
        if (body == null || otherBody == null) {
            return origin.file().equals(other.origin.file());
        }
        String one = core(body);
        String two = core(otherBody);
        return one.endsWith(two) || two.endsWith(one);
    }

    private static String core(String agency) {
        return agency.replaceFirst("(?<=..)(?:人民政府办公室|人民政府办公厅|人民政府|政府办公室|政府)$", "");
    }

    /** Whether the text breaks off inside a sentence, so that what is missing at its end proves nothing. */
    public boolean isCutInText() {
        return warnings.stream().anyMatch(warning -> warning.code().equals("TEXT_CUT"));
    }
}
