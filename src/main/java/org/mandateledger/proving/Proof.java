package org.mandateledger.proving;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.mandateledger.asking.InvalidQuestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A proof about trees (RFC 9162, section 2.1), its hashes in base64, that says all that is needed to check it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = InclusionProof.class, name = "inclusion"),
    @JsonSubTypes.Type(value = ConsistencyProof.class, name = "consistency")
})
sealed interface Proof permits InclusionProof, ConsistencyProof {
    /** In words, what it shows if it holds. */
    String claim();

    /** In words, why it does not hold in itself; empty where it does. */
    List<String> faults();

    /** The trees that it speaks of. */
    List<Tree> trees();

    /** @param root in base64 */
    record Tree(long size, String root) {}

    JsonMapper STRICT = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** @throws InvalidQuestion where it is none */
    static Proof parse(String json) {
        try {
            return STRICT.readValue(json, Proof.class);
        } catch (JacksonException e) {
            throw new InvalidQuestion("this is no proof: %s; one is written by: ./mandates prove EVENT-ID"
                    .formatted(e.getOriginalMessage()));
        }
    }
}
