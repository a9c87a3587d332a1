package org.daylight.reports;

import java.util.function.Function;
import org.daylight.reports.ActiveTable.Documents;
import org.daylight.reports.ActiveTable.Items;
import org.daylight.reports.ActiveTable.Procurement;
import org.daylight.reports.ActiveTable.Publications;
import org.jspecify.annotations.Nullable;

/** Builds the typed rows of T2 from single cells. */
final class ActiveRows {

    private ActiveRows() {}

    static ActiveTable.Of2021 of2021(Function<CellPath, Cell> cells) {
        return new ActiveTable.Of2021(
                documents(cells, "rules"),
                documents(cells, "normative_docs"),
                whole(cells, "licences", "decisions"),
                whole(cells, "penalties", "decisions"),
                whole(cells, "coercion", "decisions"),
                cell(cells, "admin_fees", "amount_wan").value());
    }

    static ActiveTable.Of2019 of2019(Function<CellPath, Cell> cells) {
        return new ActiveTable.Of2019(
                publications(cells, "rules"),
                publications(cells, "normative_docs"),
                items(cells, "licences"),
                items(cells, "other_services"),
                items(cells, "penalties"),
                items(cells, "coercion"),
                items(cells, "admin_fees"),
                new Procurement(
                        whole(cells, "procurement", "count"),
                        cell(cells, "procurement", "amount").value()));
    }

    private static Documents documents(Function<CellPath, Cell> cells, String row) {
        return new Documents(whole(cells, row, "made"), whole(cells, row, "repealed"), whole(cells, row, "effective"));
    }

    private static Publications publications(Function<CellPath, Cell> cells, String row) {
        return new Publications(
                whole(cells, row, "made"), whole(cells, row, "newly_public"), whole(cells, row, "public_total"));
    }

    private static Items items(Function<CellPath, Cell> cells, String row) {
        return new Items(
                whole(cells, row, "items_prev"), whole(cells, row, "items_delta"), whole(cells, row, "decisions"));
    }

    private static @Nullable Integer whole(Function<CellPath, Cell> cells, String row, String column) {
        return cell(cells, row, column).whole();
    }

    private static Cell cell(Function<CellPath, Cell> cells, String row, String column) {
        return cells.apply(CellPath.active(row, column));
    }
}
