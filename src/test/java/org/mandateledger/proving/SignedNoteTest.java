package org.mandateledger.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.proving.VerifierKey.Finding;

/** Keys and signatures are those of other programs: the published examples come out byte for byte. */
class SignedNoteTest {
    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String NOTE = TEXT
            + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @TempDir
    Path temporary;

    @Test
    void whatTheExampleSignsIsSignedAlike() throws IOException {
        SignerKey key = SignerKey.read(Files.writeString(temporary.resolve("key"), SECRET + "\n"));

        assertThat(key.verifier()).hasToString(VERIFIER);
        assertThat(key.sign(TEXT)).hasToString(NOTE);
    }

    @Test
    void theExampleOfTheSpecificationVerifies() {
        VerifierKey key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        SignedNote note = SignedNote.parse("This is an example message.\n\n— example.com/foo"
                + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n");

        assertThat(key.of(note)).isEqualTo(Finding.GOOD);
    }

    @Test
    void anotherTextIsForgedAndAnotherKeyHasNotSigned() {
        VerifierKey key = VerifierKey.parse(VERIFIER);

        assertThat(key.of(SignedNote.parse(NOTE))).isEqualTo(Finding.GOOD);
        assertThat(key.of(SignedNote.parse(NOTE.replace("answer", "reply")))).isEqualTo(Finding.FORGED);
        assertThat(key.of(SignedNote.parse(NOTE.replace("x08g", "x08h")))).isEqualTo(Finding.ABSENT);
        assertThat(key.of(SignedNote.parse(TEXT))).isEqualTo(Finding.ABSENT);
    }

    @Test
    void signaturesOfOthersArePassedOver() {
        String more = NOTE + "— somebody.example AAAAAAECAwQ=\n";

        assertThat(VerifierKey.parse(VERIFIER).of(SignedNote.parse(more))).isEqualTo(Finding.GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                ""
            })
    void whatIsNoVerifierKeyIsRefused(String none) {
        assertThatThrownBy(() -> VerifierKey.parse(none)).isInstanceOf(InvalidQuestion.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\nb\n",
                "a\n\n— b\n",
                "a\n\n— b AAAA\n",
                "a\n\n— b !\n",
                "a\n\n— b\u00a0c AAAAAAECAwQ=\n",
                "a\r\n"
            })
    void whatIsNoNoteIsRefused(String none) {
        assertThatThrownBy(() -> SignedNote.parse(none)).isInstanceOf(InvalidQuestion.class);
    }

    @Test
    void aDamagedSecretIsRefusedAndNotRepeated() throws IOException {
        Path file = Files.writeString(temporary.resolve("key"), SECRET.replace("c74f", "c74e"));

        assertThatThrownBy(() -> SignerKey.read(file))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("--new-key")
                .message()
                .doesNotContain("AYEKFALV");
    }
}
