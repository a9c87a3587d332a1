package org.daylight.publication;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcReviews implements Reviews {

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcReviews(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public void add(Review review) {
        UUID id = ids.next();
        jdbc.sql("""
                        INSERT INTO publication_review (id, item, version, reviewer, name, at, decision, remark)
                        VALUES (:id, :item, :version, :reviewer, :name, :at, :decision, :remark)""")
                .param("id", id)
                .param("item", review.item().value())
                .param("version", review.version())
                .param("reviewer", review.reviewer().account().value())
                .param("name", review.reviewer().name())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .param("decision", review.decision().name())
                .param("remark", review.remark())
                .update();
        review.list()
                .findings()
                .forEach((point, finding) -> jdbc.sql("""
                        INSERT INTO publication_review_point (review, point, finding) VALUES (:review, :point, :finding)""")
                        .param("review", id)
                        .param("point", point.name())
                        .param("finding", finding.name())
                        .update());
    }

    @Override
    public List<Review> of(ItemId item) {
        Map<UUID, Map<ReviewPoint, PointFinding>> findings = findings(item);
        return jdbc.sql("""
                        SELECT id, version, reviewer, name, at, decision, remark FROM publication_review
                        WHERE item = :item ORDER BY at, id""")
                .param("item", item.value())
                .query((row, n) -> new Review(
                        item,
                        row.getInt("version"),
                        new Reviewer(new AccountId(row.getObject("reviewer", UUID.class)), row.getString("name")),
                        JdbcRows.momentOf(row, "at"),
                        ItemAct.valueOf(row.getString("decision")),
                        row.getString("remark"),
                        new CheckList(findings.getOrDefault(row.getObject("id", UUID.class), Map.of()))))
                .list();
    }

    private Map<UUID, Map<ReviewPoint, PointFinding>> findings(ItemId item) {
        Map<UUID, Map<ReviewPoint, PointFinding>> findings = new HashMap<>();
        jdbc.sql("""
                        SELECT p.review, p.point, p.finding FROM publication_review_point p
                        JOIN publication_review r ON r.id = p.review WHERE r.item = :item""").param("item", item.value()).query(row -> {
            findings.computeIfAbsent(row.getObject("review", UUID.class), review -> new HashMap<>())
                    .put(ReviewPoint.valueOf(row.getString("point")), PointFinding.valueOf(row.getString("finding")));
        });
        return findings;
    }
}
