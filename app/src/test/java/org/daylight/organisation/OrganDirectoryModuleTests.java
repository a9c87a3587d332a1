package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.organisation.OrganCast.FRI_2019_02_15;
import static org.daylight.organisation.OrganCast.ZHANG;
import static org.daylight.organisation.OrganCast.since;

import java.util.UUID;
import org.daylight.organisation.ReorganisingOrgans.Renaming;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ModuleTest
@Import(OrganCast.class)
class OrganDirectoryModuleTests {

    @Autowired
    private OrganCast cast;

    @Autowired
    private ReorganisingOrgans reorganising;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private OrganDirectory node() {
        return new JdbcOrganDirectory(jdbc);
    }

    @Test
    void every_node_sees_a_change_with_its_next_question() {
        OrganDirectory one = node();
        OrganDirectory other = node();
        OrganId organ = cast.department("审计局");
        assertThat(one.find(organ)).isPresent();
        assertThat(other.find(organ)).isPresent();
        reorganising
                .rename(new Renaming(cast.target(organ), "区审计局", OrganCast.freshSlug(), since(FRI_2019_02_15)), ZHANG)
                .orThrow();
        assertThat(one.find(organ).orElseThrow().name()).isEqualTo("区审计局");
        assertThat(other.find(organ).orElseThrow().name()).isEqualTo("区审计局");
    }

    @Test
    void a_tree_seen_before_a_rollback_is_forgotten() {
        OrganDirectory node = node();
        OrganId organ = cast.department("档案局");
        transactions.executeWithoutResult(status -> {
            jdbc.sql("UPDATE organ SET name = :name WHERE id = :id")
                    .param("name", "不曾有过的名称")
                    .param("id", organ.value())
                    .update();
            assertThat(node.find(organ).orElseThrow().name()).isEqualTo("不曾有过的名称");
            status.setRollbackOnly();
        });
        assertThat(node.find(organ).orElseThrow().name()).isEqualTo("档案局");
    }

    @Test
    void an_organ_is_within_itself_and_all_above_it() {
        OrganId root = cast.root();
        OrganId subDistrict = cast.establish("柳堤街道办事处", OrganKind.SUB_DISTRICT, root);
        OrganId community = cast.establish("柳堤社区", OrganKind.COMMUNITY, subDistrict);
        OrganDirectory node = node();
        assertThat(node.isWithin(community, community)).isTrue();
        assertThat(node.isWithin(community, subDistrict)).isTrue();
        assertThat(node.isWithin(community, root)).isTrue();
        assertThat(node.isWithin(root, community)).isFalse();
        assertThat(node.isWithin(new OrganId(UUID.randomUUID()), root)).isFalse();
    }

    @Test
    void parents_come_before_children_and_siblings_by_kind() {
        OrganId root = cast.root();
        OrganId subDistrict = cast.establish("望岫街道办事处", OrganKind.SUB_DISTRICT, root);
        OrganId community = cast.establish("半山社区", OrganKind.COMMUNITY, subDistrict);
        OrganId department = cast.department("林业局");
        assertThat(node().all().stream().map(OrganSummary::id))
                .containsSubsequence(root, department, subDistrict, community);
        assertThat(node().children(subDistrict)).extracting(OrganSummary::id).containsExactly(community);
    }
}
