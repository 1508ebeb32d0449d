package org.mandateledger.accounts;

import java.util.Optional;

/** Where accounts are looked up. */
interface Accounts {
    /** Whose token it is, if it counts now. */
    Optional<Account> of(String token);
}
