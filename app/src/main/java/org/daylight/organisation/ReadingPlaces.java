package org.daylight.organisation;

import java.util.List;
import java.util.Optional;

/** Reads the reading places. */
public interface ReadingPlaces {

    /** Every open place, by kind and name. */
    List<ReadingPlace> open();

    /** Every place, the closed ones last. */
    List<ReadingPlace> all();

    Optional<ReadingPlace> find(ReadingPlaceId id);

    Optional<ReadingPlace> findBySlug(String slug);
}
