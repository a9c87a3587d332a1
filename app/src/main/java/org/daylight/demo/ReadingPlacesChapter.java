package org.daylight.demo;

import java.math.BigDecimal;
import java.util.List;
import org.daylight.organisation.Maintainer;
import org.daylight.organisation.MaintainingReadingPlaces;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.ReadingPlace;
import org.daylight.organisation.ReadingPlaceKind;
import org.daylight.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The 47 reading places of the district; they stand in {@code demo/reading-places.tsv}. */
@Component
class ReadingPlacesChapter implements DemoChapter {

    private static final Maintainer STORY = new Maintainer("system", "Daylight");

    private final MaintainingReadingPlaces places;
    private final OrganDirectory organs;
    private final TransactionOperations transactions;
    private final Ids ids;

    ReadingPlacesChapter(
            MaintainingReadingPlaces places, OrganDirectory organs, TransactionOperations transactions, Ids ids) {
        this.places = places;
        this.organs = organs;
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public void tell(DemoCast cast) {
        transactions.executeWithoutResult(whole -> OrgansChapter.lines("reading-places.tsv")
                .forEach(line -> places.open(facts(line), ids.next(), STORY).orThrow()));
    }

    private ReadingPlace.Facts facts(List<String> line) {
        return new ReadingPlace.Facts(
                line.get(0),
                line.get(3),
                ReadingPlaceKind.valueOf(line.get(1)),
                organs.findBySlug(line.get(2)).orElseThrow().id(),
                line.get(4),
                line.get(5),
                line.get(6),
                line.get(7),
                new ReadingPlace.Position(new BigDecimal(line.get(8)), new BigDecimal(line.get(9))));
    }
}
