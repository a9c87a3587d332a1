package org.daylight.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganSummary;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;

class PortalFurnitureTests {

    private final OrganDirectory organs = mock();
    private final PortalFurniture furniture = new PortalFurniture(organs);

    @Test
    void without_a_database_the_masthead_does_without_the_name() {
        when(organs.all()).thenThrow(new DataAccessResourceFailureException("no database"));
        assertThat(owner(new MockHttpServletRequest())).isEmpty();
    }

    @Test
    void a_page_about_a_failure_asks_no_database_once_the_name_is_known() {
        when(organs.all())
                .thenReturn(List.of(new OrganSummary(
                        new OrganId(new UUID(0, 1)), "district", "明湖区人民政府", OrganKind.GOVERNMENT, null)));
        assertThat(owner(new MockHttpServletRequest())).isEqualTo("明湖区人民政府");
        clearInvocations(organs);
        MockHttpServletRequest failed = new MockHttpServletRequest();
        failed.setDispatcherType(DispatcherType.ERROR);
        assertThat(owner(failed)).isEqualTo("明湖区人民政府");
        verifyNoInteractions(organs);
    }

    private String owner(MockHttpServletRequest request) {
        return ((PortalShell) Objects.requireNonNull(furniture.of(request).get("shell"))).owner();
    }
}
