package org.daylight.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.daylight.organisation.Decree;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.EstablishingOrgans.NewOrgan;
import org.daylight.organisation.Maintainer;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganHistory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.ReorganisingOrgans;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.daylight.organisation.SplittingOrgans;
import org.daylight.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The district's organs and how they came to be: the acts stand line by line in {@code demo/organs.tsv}, in the order in
 * which they happened. Other chapters find organs by their slugs.
 */
@Component
class OrgansChapter implements DemoChapter {

    private static final Maintainer STORY = new Maintainer("system", "Daylight");

    private final EstablishingOrgans establishing;
    private final ReorganisingOrgans reorganising;
    private final SplittingOrgans splitting;
    private final OrganDirectory organs;
    private final OrganHistory history;
    private final TransactionOperations transactions;
    private final Ids ids;

    OrgansChapter(
            EstablishingOrgans establishing,
            ReorganisingOrgans reorganising,
            SplittingOrgans splitting,
            OrganDirectory organs,
            OrganHistory history,
            TransactionOperations transactions,
            Ids ids) {
        this.establishing = establishing;
        this.reorganising = reorganising;
        this.splitting = splitting;
        this.organs = organs;
        this.history = history;
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void tell(DemoCast cast) {
        transactions.executeWithoutResult(whole -> lines("organs.tsv").forEach(this::act));
    }

    private void act(List<String> line) {
        switch (line.getFirst()) {
            case "ESTABLISH" -> establish(line);
            case "RENAME" ->
                reorganising
                        .rename(
                                new ReorganisingOrgans.Renaming(
                                        target(line), line.get(3), line.get(2), decree(line, 4)),
                                STORY)
                        .orThrow();
            case "TRANSFER" ->
                reorganising
                        .transfer(
                                new ReorganisingOrgans.Transfer(target(line), id(line.get(2)), decree(line, 3)), STORY)
                        .orThrow();
            case "MERGE" ->
                reorganising
                        .merge(new ReorganisingOrgans.Merger(target(line), id(line.get(2)), decree(line, 3)), STORY)
                        .orThrow();
            case "SPLIT" -> split(line);
            case "DISSOLVE" ->
                reorganising
                        .dissolve(new ReorganisingOrgans.Dissolution(target(line), decree(line, 2)), STORY)
                        .orThrow();
            default -> throw new IllegalStateException("no such act: " + line);
        }
    }

    private void establish(List<String> line) {
        OrganId parent = "-".equals(line.get(4)) ? null : id(line.get(4));
        NewOrgan organ =
                new NewOrgan(line.get(3), line.get(1), OrganKind.valueOf(line.get(2)), parent, decree(line, 5));
        establishing.establish(organ, ids.next(), STORY).orThrow();
    }

    private void split(List<String> line) {
        var part = new SplittingOrgans.Part(line.get(3), line.get(2));
        splitting
                .split(new SplittingOrgans.Split(target(line), List.of(part), true, decree(line, 4)), STORY)
                .orThrow();
    }

    private Target target(List<String> line) {
        OrganId organ = id(line.get(1));
        return new Target(organ, history.versionOf(organ));
    }

    private OrganId id(String slug) {
        return organs.findBySlug(slug).orElseThrow().id();
    }

    private static Decree decree(List<String> line, int at) {
        return new Decree(LocalDate.parse(line.get(at)), line.get(at + 1));
    }

    /** The lines of one file of the story, cut at tabs. */
    static List<List<String>> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OrgansChapter.class.getResourceAsStream("/demo/" + file)),
                StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
