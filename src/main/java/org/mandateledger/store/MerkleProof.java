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

    /** A node on the way from a leaf up to the root, and the last node beside it on its level. */
    private record Place(long node, long last) {
        boolean isRoot() {
            return last == 0;
        }

        boolean hasSiblingBefore() {
            return (node & 1) == 1 || node == last;
        }

        /** A last node without a sibling on its level is first lifted to one where it has one. */
        Place up() {
            int levels = hasSiblingBefore() ? Long.numberOfTrailingZeros(node) + 1 : 1;
            return new Place(node >> levels, last >> levels);
        }
    }

    /** Whether the proof shows that {@code entry} is at {@code index} in the tree with that size and root. */
    public static boolean verifiesInclusion(byte[] entry, long index, long size, List<String> proof, String root) {
        if (index < 0 || index >= size) {
            return false;
        }
        MessageDigest sha256 = Sha256.digest();
        Place place = new Place(index, size - 1);
        byte[] hash = TreeHash.leaf(sha256, entry, 0, entry.length);
        for (String sibling : proof) {
            if (place.isRoot()) {
                return false;
            }
            byte[] other = HEX.parseHex(sibling);
            hash = place.hasSiblingBefore() ? TreeHash.node(sha256, other, hash) : TreeHash.node(sha256, hash, other);
            place = place.up();
        }
        return place.isRoot() && HEX.formatHex(hash).equals(root);
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
        Place place = new Place((earlier - 1) >> shared, (size - 1) >> shared);
        byte[] before = HEX.parseHex(wholeSubtree ? earlierRoot : proof.getFirst());
        byte[] after = before;
        for (String step : wholeSubtree ? proof : proof.subList(1, proof.size())) {
            if (place.isRoot()) {
                return false;
            }
            byte[] other = HEX.parseHex(step);
            if (place.hasSiblingBefore()) {
                before = TreeHash.node(sha256, other, before);
                after = TreeHash.node(sha256, other, after);
            } else {
                after = TreeHash.node(sha256, after, other);
            }
            place = place.up();
        }
        return place.isRoot()
                && HEX.formatHex(before).equals(earlierRoot)
                && HEX.formatHex(after).equals(root);
    }
}
