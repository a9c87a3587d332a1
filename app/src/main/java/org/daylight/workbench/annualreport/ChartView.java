package org.daylight.workbench.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is drawn as a chart where scripts run; without them the table is all there is.
 *
 * @param kind {@code lines} and {@code bars} draw one series for each row over the columns, {@code ranks} one bar for each
 *     row
 * @param caption what one sees, computed from the figures
 * @param unit of the figures
 */
public record ChartView(String kind, String title, String caption, String unit, List<String> columns, List<Row> rows) {

    public ChartView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One line of the table; {@code link} is empty where the label leads nowhere. */
    public record Row(String label, String link, List<Value> values) {

        public Row {
            values = List.copyOf(values);
        }

        static Row of(String label, List<@Nullable BigDecimal> values) {
            List<Value> drawn = new ArrayList<>();
            values.forEach(value -> drawn.add(Value.of(value)));
            return new Row(label, "", drawn);
        }
    }

    /** A figure as shown, and as the chart reads it; both empty-handed for gaps. */
    public record Value(String text, String number) {

        static Value of(@Nullable BigDecimal value) {
            return value == null
                    ? new Value(ReportDrawing.BLANK, "")
                    : new Value(value.toPlainString(), value.toPlainString());
        }
    }
}
