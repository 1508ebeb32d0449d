package org.mandateledger.accounts;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;

/** Tokens of the ledger's own: {@code mandate_ID_SECRET}, where the id may be known and the secret is 256 random bits. */
final class Tokens implements Accounts {
    private static final String PREFIX = "mandate_";
    private static final int ID = 8;
    private static final int LENGTH = PREFIX.length() + ID + 1 + 43;

    private final TokenFile file;
    private final Clock clock;

    Tokens(Path file, Clock clock) {
        this.file = new TokenFile(file);
        this.clock = clock;
    }

    /** @param token it cannot be shown again */
    record Made(String token, Kept kept) {}

    /** @param expires the last day on which it counts */
    Made create(String name, Set<Scope> scopes, Optional<LocalDate> expires) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        expires.filter(today::isAfter).ifPresent(it -> {
            throw new InvalidQuestion("--expires: %s is over; give %s or a later day".formatted(it, today));
        });
        SecureRandom random = new SecureRandom();
        String id = HexFormat.of().formatHex(bytes(ID / 2, random));
        String token =
                PREFIX + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32, random));
        Kept made = new Kept(id, name, Scope.labels(scopes), today, expires, Secret.of(token, random));
        file.change(all -> all.add(made));
        return new Made(token, made);
    }

    List<Kept> all() {
        return file.read();
    }

    /**
     * @param which the id of a token, or the name of whose tokens all are revoked
     * @return those that no longer count
     */
    List<Kept> revoke(String which) {
        List<Kept> revoked = new ArrayList<>();
        file.change(all -> {
            revoked.addAll(all.stream()
                    .filter(it -> it.id().equals(which) || it.name().equals(which))
                    .toList());
            if (revoked.isEmpty()) {
                throw new NotFound(
                        "there is no token with the id or the name '%s'; ./mandates tokens list shows them all"
                                .formatted(which));
            }
            all.removeAll(revoked);
        });
        return revoked;
    }

    @Override
    public Optional<Account> of(String token) {
        if (token.length() != LENGTH || !token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String id = token.substring(PREFIX.length(), PREFIX.length() + ID);
        Optional<Kept> kept = all().stream().filter(it -> it.id().equals(id)).findFirst();
        boolean proven = kept.map(Kept::secret).orElse(Secret.NOBODYS).isOf(token);
        return kept.filter(it -> proven && it.counts(clock.instant())).map(Kept::account);
    }

    /** Whether the token of an account that was let in still counts, and for as much. */
    boolean stands(Account account) {
        return all().stream()
                .anyMatch(it -> it.counts(clock.instant()) && it.account().equals(account));
    }

    private static byte[] bytes(int number, SecureRandom random) {
        byte[] bytes = new byte[number];
        random.nextBytes(bytes);
        return bytes;
    }
}
