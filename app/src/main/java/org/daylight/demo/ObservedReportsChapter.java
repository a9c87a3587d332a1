package org.daylight.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.annualreport.HandedIn;
import org.daylight.annualreport.ImportId;
import org.daylight.annualreport.ImportingReports;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * What the observatory looks at: reports of three other fictional bodies over three years, with contradictions of every
 * kind: between tables and text, inside tables, between years.
 */
@Component
class ObservedReportsChapter implements DemoChapter {

    private static final int BODIES = 3;
    private static final List<Integer> YEARS = List.of(2022, 2023, 2024);

    private static final UUID SUBMISSION =
            UUID.nameUUIDFromBytes("observed reports of the demonstration".getBytes(StandardCharsets.UTF_8));

    private final ImportingReports importing;

    ObservedReportsChapter(ImportingReports importing) {
        this.importing = importing;
    }

    @Override
    public int order() {
        return 70;
    }

    /** The import goes on where it broke off. */
    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public void tell(DemoCast cast) {
        Actor officer = cast.actor("wang-min");
        List<HandedIn> files = new ArrayList<>();
        for (int body = 1; body <= BODIES; body++) {
            for (Integer year : YEARS) {
                files.add(file("/demo/reports/body-" + body + "-" + year + ".txt"));
            }
        }
        ImportId id = importing.begin(officer, SUBMISSION, files).orThrow();
        importing.readNow(id);
    }

    /** A file named by its first line, as people name what they download. */
    private static HandedIn file(String resource) {
        try (InputStream in =
                Objects.requireNonNull(ObservedReportsChapter.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String title = text.lines().findFirst().orElseThrow();
            return new HandedIn(title + ".txt", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
