package org.mandateledger.proving;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Signatures of RFC 8032, by keys as they are written there: 32 bytes each. */
final class Ed25519 {
    static final int KEY_LENGTH = 32;

    private static final NamedParameterSpec CURVE = NamedParameterSpec.ED25519;
    /** What X.509 writes before the key itself (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final String MISSING = "every Java platform since 15 has Ed25519";

    private Ed25519() {}

    static byte[] sign(byte[] secret, byte[] message) {
        try {
            PrivateKey key =
                    KeyFactory.getInstance(CURVE.getName()).generatePrivate(new EdECPrivateKeySpec(CURVE, secret));
            Signature signature = Signature.getInstance(CURVE.getName());
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(MISSING, e);
        }
    }

    static boolean verifies(byte[] publicKey, byte[] message, byte[] signed) {
        try {
            PublicKey key = KeyFactory.getInstance(CURVE.getName())
                    .generatePublic(new X509EncodedKeySpec(joined(X509, publicKey)));
            Signature signature = Signature.getInstance(CURVE.getName());
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException | InvalidKeyException | InvalidKeySpecException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(MISSING, e);
        }
    }

    /** Java derives a public key only where it makes the secret one: it is handed the secret as what chance brought. */
    static byte[] publicKey(byte[] secret) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(CURVE.getName());
            generator.initialize(CURVE, new Chosen(secret));
            byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(MISSING, e);
        }
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static final class Chosen extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final transient byte[] secret;

        private Chosen(byte[] secret) {
            this.secret = secret;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(secret, 0, bytes, 0, bytes.length);
        }
    }
}
