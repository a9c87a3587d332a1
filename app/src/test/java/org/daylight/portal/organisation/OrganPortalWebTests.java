package org.daylight.portal.organisation;

import static org.daylight.organisation.OrganCast.FRI_2019_02_15;
import static org.daylight.organisation.OrganCast.ZHANG;
import static org.daylight.organisation.OrganCast.since;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.MaintainingProfiles;
import org.daylight.organisation.MaintainingReadingPlaces;
import org.daylight.organisation.OrganCast;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganHistory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganProfile.Leader;
import org.daylight.organisation.ReadingPlace;
import org.daylight.organisation.ReadingPlaceId;
import org.daylight.organisation.ReadingPlaceKind;
import org.daylight.organisation.RemedyBodies;
import org.daylight.organisation.ReorganisingOrgans;
import org.daylight.organisation.ReorganisingOrgans.Merger;
import org.daylight.organisation.ReorganisingOrgans.Renaming;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeApplicationTest
class OrganPortalWebTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private EstablishingOrgans establishing;

    @Autowired
    private ReorganisingOrgans reorganising;

    @Autowired
    private MaintainingProfiles profiles;

    @Autowired
    private MaintainingReadingPlaces places;

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private OrganHistory history;

    private OrganCast cast;

    @BeforeEach
    void assemble() {
        cast = new OrganCast(establishing, organs, history);
    }

    private String address(OrganId organ) {
        return "/organs/" + cast.summary(organ).slug();
    }

    private void rename(OrganId organ, String name) {
        reorganising
                .rename(new Renaming(cast.target(organ), name, OrganCast.freshSlug(), since(FRI_2019_02_15)), ZHANG)
                .orThrow();
    }

    @Test
    void a_former_address_moves_permanently_to_the_present_one() throws Exception {
        OrganId organ = cast.department("物候局");
        String before = address(organ);
        rename(organ, "气象局");
        web.perform(get(before))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", address(organ)));
    }

    @Test
    void a_former_name_is_found_in_the_directory() throws Exception {
        OrganId organ = cast.department("蚕桑管理局");
        rename(organ, "丝绸管理局");
        web.perform(get("/organs").param("q", "蚕桑"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("蚕桑管理局"), containsString("丝绸管理局"), containsString(address(organ)))));
        web.perform(get("/organs").param("q", "丝绸").param("on", "2015-05-04"))
                .andExpect(content().string(not(containsString(">丝绸管理局</a>"))));
        web.perform(get("/organs").param("q", "蚕桑").param("on", "2015-05-04"))
                .andExpect(content().string(containsString(">蚕桑管理局</a>")));
    }

    @Test
    void an_organ_that_was_merged_names_its_successor() throws Exception {
        OrganId merged = cast.department("渡口管理局");
        OrganId successor = cast.department("航道管理局");
        reorganising
                .merge(new Merger(cast.target(merged), successor, since(FRI_2019_02_15)), ZHANG)
                .orThrow();
        web.perform(get(address(merged)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("2019年2月15日终止"),
                                containsString("href=\"" + address(successor) + "\""))));
        web.perform(get("/organs")).andExpect(content().string(not(containsString(">渡口管理局</a>"))));
    }

    @Test
    void the_page_of_an_organ_shows_what_it_told() throws Exception {
        OrganId organ = cast.department("展示局");
        profiles.reviseLeaders(cast.target(organ), List.of(new Leader("柳若兰", "局长", "主持全面工作。")), ZHANG)
                .orThrow();
        profiles.reviseRemedyBodies(
                        cast.target(organ),
                        new RemedyBodies("明湖区人民政府", "望岫路1号", "0500-5559001", "明湖区人民法院", "湖滨北路26号"),
                        ZHANG)
                .orThrow();
        ReadingPlaceId place = open(organ, "展示局查阅角");
        for (String language : List.of("zh-CN", "en")) {
            web.perform(get(address(organ)).param("lang", language))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("柳若兰"),
                                    containsString("明湖区人民法院"),
                                    containsString("展示局查阅角"),
                                    containsString("明编发〔2019〕7号"),
                                    containsString(cast.summary(cast.root()).name()))));
        }
        web.perform(get("/reading-places/place-" + place)).andExpect(status().isNotFound());
    }

    private ReadingPlaceId open(OrganId organ, String name) {
        var facts = new ReadingPlace.Facts(
                OrganCast.freshSlug(),
                name,
                ReadingPlaceKind.DISCLOSURE_CORNER,
                organ,
                "苇桥街3号",
                "工作日",
                "0500-5550301",
                "查询电脑",
                new ReadingPlace.Position(new BigDecimal("36.412000"), new BigDecimal("117.203000")));
        return places.open(facts, UUID.randomUUID(), ZHANG).orThrow();
    }

    @Test
    void reading_places_are_found_by_name_and_address_with_their_coordinates() throws Exception {
        OrganId organ = cast.department("阅读局");
        var facts = new ReadingPlace.Facts(
                OrganCast.freshSlug(),
                "苇荡查阅点",
                ReadingPlaceKind.LIBRARY,
                organ,
                "白鹭路9号",
                "周二至周日",
                "0500-5550301",
                "",
                new ReadingPlace.Position(new BigDecimal("36.412000"), new BigDecimal("117.203000")));
        places.open(facts, UUID.randomUUID(), ZHANG).orThrow();
        web.perform(get("/reading-places").param("q", "白鹭路"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("苇荡查阅点")));
        web.perform(get("/reading-places/" + facts.slug()))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("36.412000"), containsString(address(organ)))));
    }

    @Test
    void unknown_addresses_and_days_are_answered_kindly() throws Exception {
        web.perform(get("/organs/no-such-organ")).andExpect(status().isNotFound());
        web.perform(get("/reading-places/no-such-place")).andExpect(status().isNotFound());
        web.perform(get("/organs").param("on", "tomorrow")).andExpect(status().isBadRequest());
        web.perform(get("/organs").param("q", "'; DROP TABLE organ; --<b>"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<b>"))));
    }
}
