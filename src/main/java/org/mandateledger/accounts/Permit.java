package org.mandateledger.accounts;

import org.mandateledger.web.OutOfScope;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the account behind the request may do. */
public final class Permit {
    private Permit() {}

    /** @throws OutOfScope where it may not */
    public static void require(Scope scope) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.getAuthorities().contains(new SimpleGrantedAuthority(scope.label()))) {
            throw new OutOfScope(scope.label());
        }
    }
}
