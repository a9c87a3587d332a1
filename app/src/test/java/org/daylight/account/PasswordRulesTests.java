package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

class PasswordRulesTests {

    private final PasswordEncoder encoder =
            new Pbkdf2PasswordEncoder("", 8, 1, Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    private final PasswordRules rules = new PasswordRules(encoder);
    private final SignInName name = new SignInName("Wang-Min");

    @ParameterizedTest
    @CsvSource({
        "Short-1aB, account.password.length",
        "onlysmallletters, account.password.kinds",
        "smalland12345, account.password.kinds",
        "my-WANG-MIN-2026, account.password.name"
    })
    void a_weak_password_is_refused_with_the_reason(String password, String reason) {
        assertThat(rules.objection(password, name, List.of())).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"Plain-words-26", "abcdefgh1234!", "阳光下的公开政府信息Aa1"})
    void a_password_of_three_kinds_and_twelve_characters_is_accepted(String password) {
        assertThat(rules.objection(password, name, List.of())).isEmpty();
    }

    @Test
    void a_password_of_more_than_128_characters_is_refused() {
        assertThat(rules.objection("Aa1".repeat(43), name, List.of())).contains("account.password.length");
    }

    @Test
    void the_present_and_the_last_five_are_refused_and_the_one_before_them_is_not() {
        List<String> known = List.of(
                        "Present-12345",
                        "Former-11111",
                        "Former-22222",
                        "Former-33333",
                        "Former-44444",
                        "Former-55555",
                        "Former-66666")
                .stream()
                .map(encoder::encode)
                .toList();
        assertThat(rules.objection("Present-12345", name, known)).contains("account.password.used");
        assertThat(rules.objection("Former-55555", name, known)).contains("account.password.used");
        assertThat(rules.objection("Former-66666", name, known)).isEmpty();
    }

    @Test
    void a_one_time_password_keeps_the_rules() {
        for (int n = 0; n < 50; n++) {
            assertThat(rules.objection(OneTimePassword.draw().value(), name, List.of()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"wang-min, true", "王敏, true", "w.m@office, true", "w, false", "-wang, false", "wang min, false"})
    void a_sign_in_name_has_letters_digits_and_few_marks(String typed, boolean valid) {
        assertThat(new SignInName(typed).isValid()).isEqualTo(valid);
    }

    @Test
    void names_differ_neither_by_case_nor_by_width() {
        assertThat(new SignInName("ＷＡＮＧ-min").key()).isEqualTo(name.key());
    }
}
