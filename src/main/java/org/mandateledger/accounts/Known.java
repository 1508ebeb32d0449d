package org.mandateledger.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An account as the framework knows it: its name as the principal's, its scopes as authorities. */
final class Known {
    private Known() {}

    static Authentication as(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.name(),
                account,
                account.scopes().stream()
                        .map(scope -> new SimpleGrantedAuthority(scope.label()))
                        .toList());
    }

    static Optional<Account> account(@Nullable Authentication who) {
        return who != null && who.isAuthenticated() && who.getCredentials() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }
}
