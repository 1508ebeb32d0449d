package org.mandateledger.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.web.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The sessions of accounts: nobody else has one, and one lasts no longer than the token with which it began. */
@Component
@ConditionalOnWebApplication
public final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private final Tokens tokens;
    private final Attempts attempts;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(Tokens tokens, Attempts attempts) {
        this.tokens = tokens;
        this.attempts = attempts;
    }

    /**
     * Begins one, always a new one, for the owner of the token; none where the token is nobody's.
     *
     * @throws org.mandateledger.web.TooFast where too many have failed from there
     */
    public boolean begin(String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Account> owner = tokens.of(token.strip());
        owner.ifPresentOrElse(
                account -> {
                    LOG.info("{} signed in with token {}", account.name(), account.id());
                    end(request);
                    contexts.saveContext(Known.let(account), request, response);
                },
                () -> attempts.failed(Origin.of(request)));
        return owner.isPresent();
    }

    public void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
    }

    /** Whether somebody is signed in whose token still counts. */
    public boolean stands(@Nullable Authentication who) {
        return Known.account(who).filter(tokens::stands).isPresent();
    }

    boolean stands(@Nullable Authentication who, Scope scope) {
        return Known.account(who)
                .filter(it -> it.scopes().contains(scope) && tokens.stands(it))
                .isPresent();
    }

    /** Whether the request comes with a session that stands. */
    boolean stands(HttpServletRequest request) {
        return stands(contexts.loadDeferredContext(request).get().getAuthentication());
    }
}
