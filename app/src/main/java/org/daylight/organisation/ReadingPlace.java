package org.daylight.organisation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where anybody may read what is disclosed (政府信息查阅场所; 条例 第二十五条).
 *
 * @param version counts changes; whoever edits must have seen the latest
 * @param closed a closed place stays readable under its address but is no longer listed
 */
public record ReadingPlace(ReadingPlaceId id, Facts facts, boolean closed, long version) {

    /**
     * What a visitor needs to know.
     *
     * @param slug the readable part of the public address
     * @param organ who is responsible for the place
     * @param facilities what one finds there
     * @param position where it lies; null when nobody has measured it
     */
    public record Facts(
            String slug,
            String name,
            ReadingPlaceKind kind,
            OrganId organ,
            String address,
            String openingHours,
            String telephone,
            String facilities,
            @Nullable Position position) {

        private static final int SHORT = 100;
        private static final int LONG = 300;

        /** Everything that is wrong with the fields themselves. */
        public List<FieldProblem> problems() {
            FieldChecks checks = new FieldChecks()
                    .required("name", name, SHORT)
                    .slug("slug", slug)
                    .required("address", address, LONG)
                    .required("opening-hours", openingHours, LONG)
                    .required("telephone", telephone, SHORT)
                    .that(
                            telephone.isBlank() || ContactPoint.isTelephone(telephone),
                            "telephone",
                            "organisation.problem.telephone")
                    .optional("facilities", facilities, LONG);
            if (position != null) {
                checks.that(Position.isInChina(position), "latitude", "organisation.problem.coordinates");
            }
            return checks.problems();
        }
    }

    /** Degrees north and east in the State's coordinate system (2000 国家大地坐标系), up to six decimals. */
    public record Position(BigDecimal latitude, BigDecimal longitude) {

        private static final BigDecimal SOUTH = BigDecimal.valueOf(3);
        private static final BigDecimal NORTH = BigDecimal.valueOf(54);
        private static final BigDecimal WEST = BigDecimal.valueOf(73);
        private static final BigDecimal EAST = BigDecimal.valueOf(136);

        static boolean isInChina(Position position) {
            return position.latitude.compareTo(SOUTH) >= 0
                    && position.latitude.compareTo(NORTH) <= 0
                    && position.longitude.compareTo(WEST) >= 0
                    && position.longitude.compareTo(EAST) <= 0;
        }
    }
}
