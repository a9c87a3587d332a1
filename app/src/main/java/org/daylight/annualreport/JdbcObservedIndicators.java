package org.daylight.annualreport;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.annualreport.RankedBodies.Stated;
import org.daylight.reports.Report;
import org.daylight.reports.comparing.Indicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcObservedIndicators implements ObservedIndicators {

    private static final Map<String, Indicator> BY_ID =
            Arrays.stream(Indicator.values()).collect(Collectors.toMap(Indicator::id, Function.identity()));

    private final JdbcClient jdbc;

    JdbcObservedIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ObservedReportId id, Report report) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (Indicator indicator : Indicator.values()) {
            Optional.ofNullable(indicator.of(report)).ifPresent(value -> values.put(indicator.id(), value));
        }
        jdbc.sql("DELETE FROM observed_indicator WHERE report = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        INSERT INTO observed_indicator (report, indicator, value)
                        SELECT :id, i.indicator, i.value
                        FROM unnest(CAST(:names AS text[]), CAST(:values AS numeric[])) AS i (indicator, value)""")
                .param("id", id.value())
                .param("names", values.keySet().toArray(String[]::new))
                .param("values", values.values().toArray(BigDecimal[]::new))
                .update();
    }

    @Override
    public List<Stated> ofYear(int year) {
        Map<ObservedReportId, Map<Indicator, BigDecimal>> values = values(year);
        return jdbc.sql("""
                        SELECT r.* FROM observed_report_line r WHERE r.year = :year AND NOT r.copy
                        ORDER BY r.body_key, r.imported_at, r.source, r.ordinal""")
                .param("year", year)
                .query((row, number) -> {
                    ObservedReport line = JdbcObservedReports.report(row, number);
                    return new Stated(
                            line, row.getInt("cells"), row.getInt("found"), values.getOrDefault(line.id(), Map.of()));
                })
                .list();
    }

    private Map<ObservedReportId, Map<Indicator, BigDecimal>> values(int year) {
        Map<ObservedReportId, Map<Indicator, BigDecimal>> values = new HashMap<>();
        jdbc.sql("""
                        SELECT i.report, i.indicator, i.value FROM observed_indicator i
                        JOIN observed_report r ON r.id = i.report WHERE r.year = :year""").param("year", year).query(row -> {
            Indicator indicator = BY_ID.get(row.getString("indicator"));
            if (indicator != null) {
                values.computeIfAbsent(
                                new ObservedReportId(row.getObject("report", UUID.class)),
                                any -> new EnumMap<>(Indicator.class))
                        .put(indicator, row.getBigDecimal("value"));
            }
        });
        return values;
    }
}
