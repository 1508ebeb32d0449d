package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlicesOverHttpTest extends ServedLedger {

    @BeforeEach
    void somethingIsRecorded() {
        record("slices/north", established("slices-north"), """
                {"id": "slices-began", "type": "OperationCommenced", "operation": "slices-north",
                 "effective": "2013-05-15", "scope": "all", "sources": [{"source": "a-source"}]}""", """
                {"id": "slices-areas", "type": "HostAreaChanged", "operation": "slices-north",
                 "effective": "2013-06-01", "hostAreas": ["SOM"], "sources": [{"source": "a-source"}]}""");
    }

    @Test
    void aTimelineIsServed() {
        Answer answer = get("/api/v1/operations/slices-north/timeline?from=2013-05-20");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("entries").size()).isEqualTo(1);
        assertThat(answer.text("/entries/0/eventId")).isEqualTo("slices-areas");
        assertThat(answer.text("/entries/0/sources/0/source")).isEqualTo("a-source");
        assertThat(answer.json().at("/entries/0/corrected").asBoolean()).isFalse();
    }

    @Test
    void aDifferenceIsServed() {
        Answer answer = get("/api/v1/diff?from=2013-05-31&to=2013-06-01");
        assertThat(answer.text("/changed/0/operation")).isEqualTo("slices-north");
        assertThat(answer.text("/changed/0/changes/0/field")).isEqualTo("hostAreas");
        assertThat(answer.text("/changed/0/changes/0/after/0")).isEqualTo("SOM");
        assertThat(answer.text("/changed/0/changes/0/events/0")).isEqualTo("slices-areas");
    }

    @Test
    void anExplanationIsServed() {
        assertThat(get("/api/v1/operations/slices-north/explain/mandate.until?asOf=2013-06-01")
                        .json()
                        .path("value")
                        .isNull())
                .isTrue();
        Answer answer = get("/api/v1/operations/slices-north/explain/since?asOf=2013-06-01");
        assertThat(answer.text("/value")).isEqualTo("2013-05-15");
        assertThat(answer.text("/events/0/eventId")).isEqualTo("slices-began");
    }
}
