package org.mandateledger.operation;

import java.util.Optional;

/** Someone who gives, receives or commands: an operation of the ledger, or another, named. Exactly one of the two. */
public record Party(Optional<String> operation, Optional<String> name) {
    public Party {
        if (operation.isPresent() == name.isPresent()) {
            throw new InvalidEvent(
                    "a party is either {\"operation\": id} or {\"name\": words}, not both and not neither");
        }
        operation.ifPresent(id -> Text.id("party.operation", id));
        name.ifPresent(words -> Text.required("party.name", words, 200));
    }

    public static Party operation(String id) {
        return new Party(Optional.of(id), Optional.empty());
    }

    public static Party named(String name) {
        return new Party(Optional.empty(), Optional.of(name));
    }

    /** What identifies it: the operation's id, or the name. */
    public String key() {
        return operation.or(() -> name).orElseThrow();
    }
}
