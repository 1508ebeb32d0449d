package org.mandateledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.mandateledger.web.TokenFile.Maintainer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The sessions of maintainers: nobody else has one, and one lasts no longer than the token with which it began. */
@Component
@ConditionalOnWebApplication
public final class Sessions {
    private final TokenFile tokens;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(TokenFile tokens) {
        this.tokens = tokens;
    }

    /** Begins one, always a new one, for the owner of the token; none where the token is nobody's. */
    public boolean begin(String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Maintainer> owner = Optional.of(token.strip())
                .filter(it -> it.length() <= TokenFilter.LONGEST)
                .flatMap(tokens::owner);
        owner.ifPresent(maintainer -> {
            end(request);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    maintainer.name(), maintainer.proof(), List.of()));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        });
        return owner.isPresent();
    }

    public void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
    }

    /** Whether somebody is signed in whose token has not been replaced since. */
    boolean stands(Authentication who) {
        return who instanceof UsernamePasswordAuthenticationToken
                && who.isAuthenticated()
                && tokens.holds(new Maintainer(who.getName(), String.valueOf(who.getCredentials())));
    }
}
