package org.mandateledger.proving;

import java.util.Optional;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.MerkleTree;

/** What a proof is held against: roots, 64 hexadecimal digits, that are believed. */
interface Roots {
    /** Empty where nothing is known of a tree of that size. */
    Optional<String> at(long size);

    /** Whether they are those of all trees that there are, so that one which is not known is not there. */
    boolean whole();

    /** Names them to a person. */
    String name();

    static Roots of(Checkpoint checkpoint) {
        return new Roots() {
            @Override
            public Optional<String> at(long size) {
                return size == checkpoint.size() ? Optional.of(checkpoint.root()) : Optional.empty();
            }

            @Override
            public boolean whole() {
                return false;
            }

            @Override
            public String name() {
                return "the checkpoint of size " + checkpoint.size();
            }
        };
    }

    static Roots of(LedgerStore ledger) {
        MerkleTree tree = MerkleTree.of(ledger);
        return new Roots() {
            @Override
            public Optional<String> at(long size) {
                return size >= 0 && size <= tree.size() ? Optional.of(tree.root((int) size)) : Optional.empty();
            }

            @Override
            public boolean whole() {
                return true;
            }

            @Override
            public String name() {
                return "%s of size %d".formatted(ledger, tree.size());
            }
        };
    }
}
