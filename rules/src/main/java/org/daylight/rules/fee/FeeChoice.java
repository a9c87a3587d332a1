package org.daylight.rules.fee;

import java.util.Optional;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.request.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which standard charges one request: one of the two, never both (不得重复计算).
 *
 * <p>Example: the twelfth request of a month with 120 pages offers 100 yuan per item or 1 100 per page; the cheaper is the
 * default, and the decision maker may choose the other with a reason.
 *
 * @param perItem the fee per item, which every outcome allows
 * @param perPage the fee per page, absent where it is not allowed or nothing is handed over
 */
@Cites({"FEE 3", "FEE 4", "FEE 5"})
public record FeeChoice(FeeStatement perItem, @Nullable FeeStatement perPage) {

    /**
     * The fees one request offers.
     *
     * @param earlier the applicant's requests of the same month before this one
     * @param pages the pages handed over on paper, by mail or as copied data; 0 for none
     * @param outcome how the request is answered
     */
    public static FeeChoice of(int earlier, int pages, Outcome outcome) {
        boolean byPage = pages > 0 && refusalPerPage(outcome).isEmpty();
        return new FeeChoice(Tariff.perItem(earlier, 1), byPage ? Tariff.perPage(pages) : null);
    }

    /** Why an outcome may not be charged per page: only the way to public information is told. */
    public static Optional<Refusal> refusalPerPage(Outcome outcome) {
        return outcome == Outcome.ALREADY_PUBLIC
                ? Optional.of(Refusal.of(Ground.FEE_PAGES_NOT_ALLOWED, "FEE 5", null))
                : Optional.empty();
    }

    /** The refusal that meets an attempt to charge one request by both standards. */
    public static Refusal refusalOfBoth() {
        return Refusal.of(Ground.FEE_BOTH_STANDARDS, "FEE 3", null);
    }

    /** The statement with the lower amount; per item when equal. */
    public FeeStatement cheaper() {
        return perPage != null && perPage.amountFen() < perItem.amountFen() ? perPage : perItem;
    }

    /** The statement that a value of {@code fee.standardChoice} picks: {@code cheaper}, {@code item} or {@code page}. */
    public FeeStatement chosenBy(String standardChoice) {
        return switch (standardChoice) {
            case "item" -> perItem;
            case "page" -> perPage == null ? perItem : perPage;
            default -> cheaper();
        };
    }
}
