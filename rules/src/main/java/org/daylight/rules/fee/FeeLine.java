package org.daylight.rules.fee;

/**
 * One line of a computation: the items or pages of one band at the rate of the band.
 *
 * @param from the first item of the month, or the first page, in the line
 * @param through the last one
 * @param rateFen the rate of one item or page in fen, 0 in the free band
 * @param amountFen the amount of the line in fen
 */
public record FeeLine(int from, int through, long rateFen, long amountFen) {

    static FeeLine of(int from, int through, long rateFen) {
        return new FeeLine(from, through, rateFen, rateFen * (through - from + 1));
    }

    /** How many items or pages the line charges. */
    public int count() {
        return through - from + 1;
    }
}
