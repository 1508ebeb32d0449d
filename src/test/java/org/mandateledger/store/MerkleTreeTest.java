package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {
    private static final int MOST = 65;
    private static final HexFormat HEX = HexFormat.of();
    /** The entries of the test vectors of the certificate-transparency project. */
    private static final List<String> VECTOR =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void rootsAreThoseOfTheKnownVectors(int size, String root) {
        MerkleTree tree = new MerkleTree();
        VECTOR.subList(0, size).forEach(entry -> tree.add(HEX.parseHex(entry)));
        assertThat(tree.root()).isEqualTo(root);
    }

    @Test
    void rootsAndProofsAreThoseOfTheDefinition() {
        List<byte[]> entries = entries(MOST);
        MerkleTree tree = tree(entries);
        for (int size = 1; size <= MOST; size++) {
            List<byte[]> first = entries.subList(0, size);
            assertThat(tree.root(size)).isEqualTo(HEX.formatHex(mth(first)));
            for (int index = 0; index < size; index++) {
                assertThat(tree.inclusionProof(index, size)).isEqualTo(path(index, first));
            }
            for (int earlier = 1; earlier <= size; earlier++) {
                assertThat(tree.consistencyProof(earlier, size)).isEqualTo(subproof(earlier, first, true));
            }
        }
    }

    @Test
    void everyInclusionProofVerifiesAndNoAlteredOneDoes() {
        List<byte[]> entries = entries(MOST);
        MerkleTree tree = tree(entries);
        for (int size = 1; size <= MOST; size++) {
            String root = tree.root(size);
            for (int index = 0; index < size; index++) {
                byte[] entry = entries.get(index);
                List<String> proof = tree.inclusionProof(index, size);
                assertThat(MerkleProof.verifiesInclusion(entry, index, size, proof, root))
                        .isTrue();
                assertThat(MerkleProof.verifiesInclusion("x".getBytes(UTF_8), index, size, proof, root))
                        .isFalse();
                assertThat(MerkleProof.verifiesInclusion(entry, index, size, proof, tree.root(size - 1)))
                        .isFalse();
                assertThat(MerkleProof.verifiesInclusion(entry, size, size, proof, root))
                        .isFalse();
                for (List<String> altered : alterations(proof)) {
                    assertThat(MerkleProof.verifiesInclusion(entry, index, size, altered, root))
                            .isFalse();
                }
                for (int other = 0; other < size; other++) {
                    assertThat(MerkleProof.verifiesInclusion(entry, other, size, proof, root))
                            .isEqualTo(other == index);
                }
            }
        }
    }

    @Test
    void everyConsistencyProofVerifiesAndNoAlteredOneDoes() {
        MerkleTree tree = tree(entries(MOST));
        for (int size = 1; size <= MOST; size++) {
            for (int earlier = 1; earlier <= size; earlier++) {
                List<String> proof = tree.consistencyProof(earlier, size);
                String before = tree.root(earlier);
                String after = tree.root(size);
                assertThat(MerkleProof.verifiesConsistency(earlier, before, size, after, proof))
                        .isTrue();
                assertThat(MerkleProof.verifiesConsistency(earlier, tree.root(0), size, after, proof))
                        .isFalse();
                assertThat(MerkleProof.verifiesConsistency(earlier, before, size, tree.root(0), proof))
                        .isFalse();
                for (List<String> altered : alterations(proof)) {
                    assertThat(MerkleProof.verifiesConsistency(earlier, before, size, after, altered))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void whatIsNotInTheTreeHasNoProof() {
        MerkleTree tree = tree(entries(3));
        assertThatThrownBy(() -> tree.inclusionProof(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusionProof(0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistencyProof(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistencyProof(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.root(4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<String>> alterations(List<String> proof) {
        List<List<String>> altered = new ArrayList<>();
        List<String> longer = new ArrayList<>(proof);
        longer.add("0".repeat(64));
        altered.add(longer);
        if (!proof.isEmpty()) {
            altered.add(proof.subList(1, proof.size()));
            altered.add(proof.subList(0, proof.size() - 1));
            List<String> changed = new ArrayList<>(proof);
            changed.set(0, "0".repeat(64));
            altered.add(changed);
        }
        if (proof.size() > 1) {
            List<String> reversed = new ArrayList<>(proof);
            Collections.reverse(reversed);
            altered.add(reversed);
        }
        return altered;
    }

    private static List<byte[]> entries(int count) {
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(("entry " + i).getBytes(UTF_8));
        }
        return entries;
    }

    private static MerkleTree tree(List<byte[]> entries) {
        MerkleTree tree = new MerkleTree();
        entries.forEach(tree::add);
        return tree;
    }

    /** RFC 9162, 2.1.1, as it is written. */
    private static byte[] mth(List<byte[]> d) {
        if (d.size() == 1) {
            return sha256(new byte[] {0}, d.getFirst());
        }
        int k = k(d.size());
        return sha256(new byte[] {1}, mth(d.subList(0, k)), mth(d.subList(k, d.size())));
    }

    /** RFC 9162, 2.1.3.1. */
    private static List<String> path(int m, List<byte[]> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = k(d.size());
        return m < k
                ? plus(path(m, d.subList(0, k)), mth(d.subList(k, d.size())))
                : plus(path(m - k, d.subList(k, d.size())), mth(d.subList(0, k)));
    }

    /** RFC 9162, 2.1.4.1. */
    private static List<String> subproof(int m, List<byte[]> d, boolean complete) {
        if (m == d.size()) {
            return complete ? List.of() : List.of(HEX.formatHex(mth(d)));
        }
        int k = k(d.size());
        return m <= k
                ? plus(subproof(m, d.subList(0, k), complete), mth(d.subList(k, d.size())))
                : plus(subproof(m - k, d.subList(k, d.size()), false), mth(d.subList(0, k)));
    }

    private static List<String> plus(List<String> path, byte[] hash) {
        List<String> longer = new ArrayList<>(path);
        longer.add(HEX.formatHex(hash));
        return longer;
    }

    private static int k(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
