package org.daylight.portal.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.daylight.search.SearchIndex;
import org.daylight.search.SearchQuery;
import org.daylight.search.SearchResults;
import org.daylight.web.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Full-text search over everything public. */
@Controller
@Everyone
class SearchPage {

    private static final int MOST_ORGANS = 12;
    private static final int LONGEST = 120;

    private final SearchIndex index;
    private final OrganDirectory organs;

    SearchPage(SearchIndex index, OrganDirectory organs) {
        this.index = index;
        this.organs = organs;
    }

    /** What the address asks for: words, slug of an organ, first and last day, mark of the page before. */
    record Wanted(
            @Nullable String q,
            @Nullable String organ,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable String after) {}

    @GetMapping("/search")
    ModelAndView search(@ModelAttribute Wanted wanted) {
        LocalDate from = wanted.from();
        LocalDate to = wanted.to();
        String after = wanted.after();
        Optional<OrganSummary> chosen = organs.findBySlug(Objects.requireNonNullElse(wanted.organ(), ""));
        SearchQuestion question = new SearchQuestion(
                shortened(Objects.requireNonNullElse(wanted.q(), "")),
                chosen.map(OrganSummary::slug).orElse(""),
                from,
                to);
        SearchResults results = index.search(SearchQuery.of(question.words())
                .ofOwner(chosen.map(each -> each.id().toString()).orElse(null))
                .between(from, to)
                .after(after));
        return new ModelAndView(
                "portal/publication/search",
                Map.of(
                        "question",
                        question,
                        "results",
                        results,
                        "hits",
                        hits(results),
                        "choices",
                        choices(question, results),
                        "first",
                        after == null ? "" : question.address(question.organ(), null),
                        "next",
                        results.next() == null ? "" : question.address(question.organ(), results.next())),
                results.match() == SearchResults.Match.UNAVAILABLE ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    private List<FoundItem> hits(SearchResults results) {
        return results.hits().stream()
                .map(hit -> new FoundItem(
                        hit, organ(hit.owner()).map(OrganSummary::name).orElse("")))
                .toList();
    }

    private List<OrganChoice> choices(SearchQuestion question, SearchResults results) {
        return results.owners().stream()
                .limit(MOST_ORGANS)
                .flatMap(owner -> organ(owner.owner()).stream().map(found -> choice(question, found, owner.count())))
                .toList();
    }

    private static OrganChoice choice(SearchQuestion question, OrganSummary organ, long count) {
        boolean chosen = organ.slug().equals(question.organ());
        return new OrganChoice(organ.name(), count, question.address(chosen ? "" : organ.slug(), null), chosen);
    }

    private Optional<OrganSummary> organ(String id) {
        return organs.find(OrganId.of(id));
    }
}
