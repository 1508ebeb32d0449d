package org.mandateledger.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads are open unless they were closed; whatever changes the ledger needs an account with the scope for it. The
 * interface knows accounts by the token of each request, the pages by a session; there, what is sent must come from a form
 * that was shown here.
 */
@Configuration
@ConditionalOnWebApplication
@EnableConfigurationProperties(AccessProperties.class)
class WebSecurity {
    /** What the page for signing in is made of. */
    private static final String[] FRAME = {"/*.css", "/*.js", "/mark*.svg"};

    private final AccessProperties access;
    private final Sessions sessions;
    private final Attempts attempts;
    private final HandlerExceptionResolver problems;
    private final Limit reads;
    private final Limit writes;

    WebSecurity(
            AccessProperties access,
            Sessions sessions,
            Attempts attempts,
            HandlerExceptionResolver handlerExceptionResolver,
            Clock clock) {
        this.access = access;
        this.sessions = sessions;
        this.attempts = attempts;
        this.problems = handlerExceptionResolver;
        this.reads = new Limit(access.limits().reads(), clock);
        this.writes = new Limit(access.limits().writes(), clock);
    }

    @Bean
    static Tokens tokens(AccessProperties access, Clock clock) {
        Tokens tokens = new Tokens(access.tokens(), clock);
        tokens.all(); // so that a file which cannot be read is said at the start
        return tokens;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            Tokens tokens,
            ObjectProvider<JwtDecoder> issuer,
            ObjectProvider<OAuth2ResourceServerProperties> issued)
            throws Exception {
        AuthorizationManager<RequestAuthorizationContext> readers =
                readers((who, request) -> Known.account(who).isPresent() || sessions.stands(request));
        Refusals refusals = new Refusals(problems);
        List<Accounts> accounts = new ArrayList<>(List.of(tokens));
        issuer.ifAvailable(decoder -> accounts.add(Issuer.of(decoder, issued.getObject())));
        return guarded(
                        http.securityMatcher("/api/**", "/actuator/**", "/v3/api-docs/**"),
                        (request, response, e) -> problems.resolveException(request, response, null, e))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(Doors.HEALTH + "/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .access(readers)
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .access(readers)
                        .requestMatchers("/api/v1/events")
                        .hasAnyAuthority(Scope.RECORD.label(), Scope.CORRECT.label())
                        .requestMatchers("/api/v1/events/*/corrections")
                        .hasAuthority(Scope.CORRECT.label())
                        .requestMatchers("/api/v1/replay/**")
                        .hasAuthority(Scope.ADMIN.label())
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new BearerFilter(accounts, attempts, refusals), LimitFilter.ByAccount.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        SignedOut signedOut = new SignedOut(sessions);
        AuthorizationManager<RequestAuthorizationContext> readers = readers((who, _) -> sessions.stands(who));
        return guarded(http, SignedOut::turnAway)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/record/**")
                                .access(maintainers(Scope.RECORD))
                                .requestMatchers("/events/*/correct")
                                .access(maintainers(Scope.CORRECT))
                                .requestMatchers("/recorded/**")
                                .access(maintainers(Scope.READ))
                                .requestMatchers(SignedOut.SIGN_IN, "/sign-out", "/error")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, FRAME)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/**")
                                .access(readers)
                                .requestMatchers(HttpMethod.HEAD, "/**")
                                .access(readers)
                                .anyRequest()
                                .access(maintainers(Scope.READ)))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(signedOut).accessDeniedHandler(signedOut))
                .build();
    }

    private HttpSecurity guarded(HttpSecurity http, RefusalFilter.Told told) throws Exception {
        if (access.closed()) {
            http.addFilterBefore(new PrivateAnswers(), HeaderWriterFilter.class);
        }
        return http.headers(SafeHeaders::of)
                .addFilterAfter(new RefusalFilter(told), HeaderWriterFilter.class)
                .addFilterAfter(new LimitFilter.ByAddress(reads, writes), RefusalFilter.class)
                .addFilterBefore(new LimitFilter.ByAccount(writes), AuthorizationFilter.class);
    }

    private AuthorizationManager<RequestAuthorizationContext> maintainers(Scope scope) {
        return (who, _) -> new AuthorizationDecision(sessions.stands(who.get(), scope));
    }

    /** With closed reads, whoever has an account. */
    private AuthorizationManager<RequestAuthorizationContext> readers(Reader reader) {
        return (who, asked) ->
                new AuthorizationDecision(!access.closed() || reader.isKnown(who.get(), asked.getRequest()));
    }

    @FunctionalInterface
    private interface Reader {
        boolean isKnown(@Nullable Authentication who, HttpServletRequest request);
    }
}
