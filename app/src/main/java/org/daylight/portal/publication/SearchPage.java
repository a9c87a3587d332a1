package org.daylight.portal.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.daylight.search.SearchIndex;
import org.daylight.search.SearchQuery;
import org.daylight.search.SearchResults;
import org.daylight.web.Everyone;
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

    private final SearchIndex index;
    private final OrganDirectory organs;

    SearchPage(SearchIndex index, OrganDirectory organs) {
        this.index = index;
        this.organs = organs;
    }

    @GetMapping("/search")
    ModelAndView search(@ModelAttribute SearchFields fields) {
        Optional<OrganSummary> chosen = organs.findBySlug(fields.organ());
        SearchQuestion question =
                new SearchQuestion(fields.q(), chosen.map(OrganSummary::slug).orElse(""), fields.from(), fields.to());
        SearchResults results = index.search(SearchQuery.of(question.words())
                .ofOwner(chosen.map(each -> each.id().toString()).orElse(null))
                .between(fields.from(), fields.to())
                .after(fields.after()));
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
                        fields.after() == null ? "" : question.address(question.organ(), null),
                        "next",
                        results.next() == null ? "" : question.address(question.organ(), results.next())),
                results.match() == SearchResults.Match.UNAVAILABLE ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK);
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
