package org.mandateledger.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mandateledger.engine.LedgerProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Reads are open; whatever changes the ledger needs a maintainer. The interface knows them by the token of each request
 * and by nothing else, the pages by a session; there, what is sent must come from a form that was shown here.
 */
@Configuration
@ConditionalOnWebApplication
class WebSecurity {
    private static final String UNAUTHENTICATED = """
            {"type":"urn:mandate-ledger:problem:unauthenticated","title":"A token is needed","status":401,\
            "detail":"This needs a maintainer's token: send it as 'Authorization: Bearer …'; make one with \
            ./mandates token create NAME"}
            """;

    /** Pages that only maintainers see. */
    private static final String[] MAINTAINING = {"/record/**", "/recorded/**", "/events/*/correct"};

    @Bean
    TokenFile tokenFile(LedgerProperties ledger) {
        return new TokenFile(ledger.tokens());
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, TokenFile tokens) throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint((_, response, _) -> unauthenticated(response)))
                .headers(WebSecurity::headers)
                .addFilterBefore(new TokenFilter(tokens), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Sessions sessions) throws Exception {
        SignedOut signedOut = new SignedOut();
        AuthorizationManager<RequestAuthorizationContext> maintainers =
                (who, _) -> new AuthorizationDecision(sessions.stands(who.get()));
        return http.csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(MAINTAINING)
                                .access(maintainers)
                                .requestMatchers(SignedOut.SIGN_IN, "/sign-out", "/error")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, "/**")
                                .permitAll()
                                .anyRequest()
                                .access(maintainers))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(signedOut).accessDeniedHandler(signedOut))
                .headers(WebSecurity::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(WebSecurity::policy)
                .referrerPolicy(it -> it.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
    }

    /** Nothing from elsewhere, nothing inline; the library that shows the API's description styles itself, as do drawings. */
    private static void policy(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getRequestURI();
        boolean stylesItself =
                asked.startsWith("/swagger-ui") || asked.endsWith(".svg") || asked.equals("/api/v1/exports/svg");
        String styles = stylesItself ? "'self' 'unsafe-inline'" : "'self'";
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src " + styles + "; img-src 'self' data:;"
                        + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    }

    private static void unauthenticated(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(UNAUTHENTICATED.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
