package org.mandateledger.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** An account as the framework knows it: its name as the principal's, its scopes as authorities. */
final class Known {
    private Known() {}

    private static Authentication as(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.name(),
                account,
                account.scopes().stream()
                        .map(scope -> new SimpleGrantedAuthority(scope.label()))
                        .toList());
    }

    /** The account is that of the request from now on. */
    static SecurityContext let(Account account) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(as(account));
        SecurityContextHolder.setContext(context);
        return context;
    }

    static Optional<Account> account(@Nullable Authentication who) {
        return who != null && who.isAuthenticated() && who.getCredentials() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }
}
