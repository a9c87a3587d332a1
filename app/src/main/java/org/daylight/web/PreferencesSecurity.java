package org.daylight.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Large print and language need no token against forged forms: nothing is at stake, and a public page that carries no
 * token is the same for every reader, so that its bytes can be kept.
 */
@Configuration(proxyBeanMethods = false)
class PreferencesSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain preferencesDoor(HttpSecurity http, FormDoor forms) throws Exception {
        forms.standIn(http);
        return http.securityMatcher("/preferences")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
