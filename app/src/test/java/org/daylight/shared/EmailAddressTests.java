package org.daylight.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lin@example.org",
                "lin.xiao+requests@mail.gov.cn",
                "12345@qq.com",
                "林晓@例子.公司",
                "a@b-c.example.museum",
                "lin@xn--fsqu00a.xn--55qx5d",
                " lin@example.org "
            })
    void an_address_is_taken_without_the_blanks_around_it(String typed) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::value).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lin",
                "lin@example",
                "@example.org",
                "lin@@example.org",
                "lin xiao@example.org",
                "lin@-example.org",
                "lin@example..org",
                "lin@example.1",
                "<lin@example.org>",
                "lin@example.org\nbcc:x@example.org"
            })
    void what_is_no_address_is_not_taken(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void a_long_line_is_no_address_and_keeps_nobody_busy() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "a.".repeat(100_000) + "org")).isEmpty();
        assertThatThrownBy(() -> new EmailAddress("no address")).isInstanceOf(IllegalArgumentException.class);
    }
}
