package org.mandateledger.web;

/** Who asks is known, and may not do this. */
public final class OutOfScope extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String scope;

    /** @param scope that would be needed */
    public OutOfScope(String scope) {
        super(
                "This needs a token with the scope '%s': whoever runs this ledger makes one with ./mandates tokens create NAME --scopes %s"
                        .formatted(scope, scope));
        this.scope = scope;
    }

    String scope() {
        return scope;
    }
}
