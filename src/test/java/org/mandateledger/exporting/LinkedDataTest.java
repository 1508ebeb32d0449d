package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.drawing.Story;

class LinkedDataTest {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String EVENT = "urn:mandate-ledger:event:";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path ledger;

    @BeforeEach
    void write() {
        Story.told()
                .then("the index names another day", """
                        [{id: 'flw-corrected', type: 'EventCorrected', subject: 'follower', target: 'flw-begun',
                          effective: '2004-01-02', sources: [{source: 'the-index', locator: 'p. 2'}],
                          replacement: {id: 'flw-begun', type: 'OperationCommenced', operation: 'follower',
                                        effective: '2004-01-02', scope: 'all'}}]""")
                .then("nobody said so", """
                        [{id: 'nml-retracted', type: 'EventRetracted', subject: 'nameless', target: 'nml-begun',
                          effective: '2002-06?'}]""")
                .in(ledger);
    }

    private List<String> said(String subject, String property, byte[] document) throws JsonLdError {
        return Readers.triples(document).toList().stream()
                .filter(it -> it.getSubject().getValue().equals(subject))
                .filter(it -> it.getPredicate().getValue().equals(property))
                .map(it -> it.getObject().getValue())
                .toList();
    }

    private List<String> prov(String event, String property) throws JsonLdError {
        return said(EVENT + event, PROV + property, Exported.bytes(ledger, "prov"));
    }

    @Test
    void anEventIsAnEntityOfItsChangeSetAndItsSources() throws JsonLdError {
        assertThat(prov("flw-corrected", "wasGeneratedBy"))
                .containsExactly("urn:mandate-ledger:change-set:test%2F2%4027");
        assertThat(prov("flw-corrected", "wasAttributedTo")).containsExactly("urn:mandate-ledger:maintainer:tester");
        assertThat(prov("flw-corrected", "hadPrimarySource")).containsExactly("urn:mandate-ledger:source:the-index");
        assertThat(prov("flw-corrected", "generatedAtTime")).containsExactly("2026-01-01T00:01:00.000000Z");
    }

    @Test
    void aCorrectionIsARevision() throws JsonLdError {
        assertThat(prov("flw-corrected", "wasRevisionOf")).containsExactly(EVENT + "flw-begun");
        assertThat(prov("flw-begun", "invalidatedAtTime")).isEmpty();
    }

    @Test
    void aRetractionInvalidates() throws JsonLdError {
        assertThat(prov("nml-begun", "invalidatedAtTime")).containsExactly("2026-01-01T00:02:00.000000Z");
        assertThat(prov("nml-begun", "wasInvalidatedBy"))
                .containsExactly("urn:mandate-ledger:change-set:test%2F3%4028");
    }

    @Test
    void ofTheCommittedLedgerEveryEventIsAnEntity() throws JsonLdError {
        assertThat(Readers.triples(Exported.bytes(Path.of("events"), "prov")).toList().stream()
                        .filter(it -> it.getPredicate().getValue().equals(PROV + "generatedAtTime")))
                .hasSize(
                        (int) Exported.text(Path.of("events"), "ndjson").lines().count());
    }

    @Test
    void theDatasetHasWhatCataloguesAskFor() throws JsonLdError {
        byte[] document = Exported.bytes(ledger, "jsonld", "--base", "https://ledger.example");
        String schema = "https://schema.org/";
        String dataset = "urn:mandate-ledger:dataset";
        assertThat(said(dataset, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", document))
                .containsExactly(schema + "Dataset");
        assertThat(said(dataset, schema + "name", document)).hasSize(1);
        assertThat(said(dataset, schema + "description", document))
                .singleElement()
                .asString()
                .hasSizeBetween(50, 5000);
        assertThat(said(dataset, schema + "version", document)).containsExactly("28");
        assertThat(said(dataset, schema + "temporalCoverage", document)).containsExactly("2000-12-20/2005-06-30");
        assertThat(said(dataset, schema + "distribution", document)).hasSize(Format.values().length);
        assertThat(new String(document, java.nio.charset.StandardCharsets.UTF_8))
                .contains("https://ledger.example/api/v1/exports/datapackage");
    }
}
