package org.mandateledger.store;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.mandateledger.format.Sha256;

/**
 * The hash tree of RFC 9162, section 2.1, over entries such as a ledger's lines: a leaf is SHA-256 of 0x00 and the entry,
 * a node of 0x01 and its two children. Hashes are 64 lower-case hexadecimal digits. Indexes count from 0, so a line's
 * is its position less one. Not for sharing between threads.
 */
public final class MerkleTree {
    private static final HexFormat HEX = HexFormat.of();
    private static final int WIDTH = 32;

    private final MessageDigest sha256 = Sha256.digest();
    private byte[] leaves = new byte[WIDTH * 64];
    private int size;

    /**
     * The tree over the lines of whole batches, hash included, newline not.
     *
     * @throws InvalidLedger at the first line that is not as it was written
     */
    public static MerkleTree of(LedgerStore ledger) {
        MerkleTree tree = new MerkleTree();
        ledger.read(line -> tree.add(line.bytes(), line.offset(), line.length()));
        return tree;
    }

    public void add(byte[] entry) {
        add(entry, 0, entry.length);
    }

    public void add(byte[] bytes, int offset, int length) {
        if (size * WIDTH == leaves.length) {
            leaves = Arrays.copyOf(leaves, Math.multiplyExact(leaves.length, 2));
        }
        System.arraycopy(TreeHash.leaf(sha256, bytes, offset, length), 0, leaves, size * WIDTH, WIDTH);
        size++;
    }

    public int size() {
        return size;
    }

    /** Whether that is the entry at an index. */
    public boolean has(int index, byte[] entry) {
        requireAtMost(index + 1, size);
        byte[] leaf = TreeHash.leaf(sha256, entry, 0, entry.length);
        return Arrays.equals(leaves, index * WIDTH, (index + 1) * WIDTH, leaf, 0, WIDTH);
    }

    public String root() {
        return root(size);
    }

    /** The root that the tree had when it had {@code atSize} entries. */
    public String root(int atSize) {
        requireAtMost(atSize, size);
        return HEX.formatHex(atSize == 0 ? sha256.digest() : subtree(0, atSize));
    }

    /** The hashes that prove entry {@code index} to be in the tree of {@code atSize} entries (section 2.1.3.1). */
    public List<String> inclusionProof(int index, int atSize) {
        requireAtMost(atSize, size);
        requireAtMost(index + 1, atSize);
        List<String> path = new ArrayList<>();
        int from = 0;
        int to = atSize;
        while (to - from > 1) {
            int middle = from + split(to - from);
            if (index < middle) {
                path.addFirst(HEX.formatHex(subtree(middle, to)));
                to = middle;
            } else {
                path.addFirst(HEX.formatHex(subtree(from, middle)));
                from = middle;
            }
        }
        return path;
    }

    /**
     * The hashes that prove the tree of {@code atSize} entries to begin with that of {@code earlier} (section 2.1.4.1);
     * {@code earlier} is at least 1.
     */
    public List<String> consistencyProof(int earlier, int atSize) {
        requireAtMost(atSize, size);
        requireAtMost(earlier, atSize);
        requireAtMost(1, earlier);
        List<String> path = new ArrayList<>();
        int from = 0;
        int to = atSize;
        while (earlier < to) {
            int middle = from + split(to - from);
            if (earlier <= middle) {
                path.addFirst(HEX.formatHex(subtree(middle, to)));
                to = middle;
            } else {
                path.addFirst(HEX.formatHex(subtree(from, middle)));
                from = middle;
            }
        }
        if (from > 0) {
            path.addFirst(HEX.formatHex(subtree(from, to)));
        }
        return path;
    }

    private byte[] subtree(int from, int to) {
        if (to - from == 1) {
            return Arrays.copyOfRange(leaves, from * WIDTH, to * WIDTH);
        }
        int middle = from + split(to - from);
        return TreeHash.node(sha256, subtree(from, middle), subtree(middle, to));
    }

    /** The largest power of two below a size of at least 2. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static void requireAtMost(int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(value + " is not between 0 and " + most);
        }
    }
}
