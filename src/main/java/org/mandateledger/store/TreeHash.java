package org.mandateledger.store;

import java.security.MessageDigest;

/** How leaves and nodes of the tree are hashed (RFC 9162, section 2.1.1), for who makes it and who checks a proof. */
final class TreeHash {
    private TreeHash() {}

    static byte[] leaf(MessageDigest sha256, byte[] bytes, int offset, int length) {
        sha256.update((byte) 0);
        sha256.update(bytes, offset, length);
        return sha256.digest();
    }

    static byte[] node(MessageDigest sha256, byte[] left, byte[] right) {
        sha256.update((byte) 1);
        sha256.update(left);
        sha256.update(right);
        return sha256.digest();
    }
}
