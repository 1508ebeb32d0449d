package org.mandateledger.store;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.mandateledger.format.Sha256;

/**
 * Checks proofs of a {@link MerkleTree} without the tree (RFC 9162, sections 2.1.3.2 and 2.1.4.2). A proof holding
 * anything but hashes is an {@code IllegalArgumentException}.
 */
public final class MerkleProof {
    private static final HexFormat HEX = HexFormat.of();

    private MerkleProof() {}

    /** Whether the proof shows that {@code entry} is at {@code index} in the tree with that size and root. */
    public static boolean verifiesInclusion(byte[] entry, long index, long size, List<String> proof, String root) {
        if (index < 0 || index >= size) {
            return false;
        }
        MessageDigest sha256 = Sha256.digest();
        long node = index;
        long last = size - 1;
        byte[] hash = leaf(sha256, entry, 0, entry.length);
        for (String sibling : proof) {
            if (last == 0) {
                return false;
            }
            byte[] other = HEX.parseHex(sibling);
            if ((node & 1) == 1 || node == last) {
                hash = node(sha256, other, hash);
                int shift = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= shift;
                last >>= shift;
            } else {
                hash = node(sha256, hash, other);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && HEX.formatHex(hash).equals(root);
    }

    /** Whether the proof shows that the tree of {@code size} begins with the one of {@code earlier} entries. */
    public static boolean verifiesConsistency(
            long earlier, String earlierRoot, long size, String root, List<String> proof) {
        if (earlier < 1 || earlier > size) {
            return false;
        }
        if (earlier == size) {
            return proof.isEmpty() && earlierRoot.equals(root);
        }
        boolean wholeSubtree = Long.bitCount(earlier) == 1;
        if (proof.isEmpty() && !wholeSubtree) {
            return false;
        }
        MessageDigest sha256 = Sha256.digest();
        int shared = Long.numberOfTrailingZeros(earlier);
        long node = (earlier - 1) >> shared;
        long last = (size - 1) >> shared;
        byte[] before = HEX.parseHex(wholeSubtree ? earlierRoot : proof.getFirst());
        byte[] after = before;
        for (String step : wholeSubtree ? proof : proof.subList(1, proof.size())) {
            if (last == 0) {
                return false;
            }
            byte[] other = HEX.parseHex(step);
            if ((node & 1) == 1 || node == last) {
                before = node(sha256, other, before);
                after = node(sha256, other, after);
                int shift = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= shift;
                last >>= shift;
            } else {
                after = node(sha256, after, other);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0
                && HEX.formatHex(before).equals(earlierRoot)
                && HEX.formatHex(after).equals(root);
    }

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
