package org.mandateledger.claims;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The question that decides a claim; {@code asks} names its form. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "asks")
@JsonSubTypes({
    @Type(name = "in-force", value = InForce.class),
    @Type(name = "established", value = Established.class),
    @Type(name = "field", value = FieldIs.class),
    @Type(name = "event", value = Happened.class),
    @Type(name = "support", value = Supported.class),
    @Type(name = "eligible", value = Eligible.class),
    @Type(name = "judgement", value = Judgement.class)
})
sealed interface Check permits InForce, Established, FieldIs, Happened, Supported, Eligible, Judgement {
    Finding decide(Asked asked);
}
