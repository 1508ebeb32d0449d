package org.mandateledger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.LedgerApplication;
import org.mandateledger.asking.LedgerSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** From the address through the query bus to the answer, with the application's own wiring. */
@SpringBootTest(
        classes = {LedgerApplication.class, RelationsOverRestTest.Told.class},
        properties = "axoniq.update-checker.disabled=true")
@DirtiesContext
class RelationsOverRestTest {
    @TempDir
    static Path directory;

    private final MockMvcTester web;

    @Autowired
    RelationsOverRestTest(WebApplicationContext context) {
        web = MockMvcTester.from(context);
    }

    @DynamicPropertySource
    static void ledger(DynamicPropertyRegistry properties) {
        properties.add("ledger.directory", directory::toString);
    }

    @TestConfiguration
    static class Told {
        @Bean
        @Primary
        LedgerSource story() {
            var ledger = Story.learned(
                            "2026-11-01T00:00:00Z",
                            Story.established("amisom", "2007-01-19", "au-peace-support", "African Union"),
                            "{type: 'OperationSucceeded', operation: 'amisom', effective: '2022-04-01', successor: 'atmis', relation: 'replaced'}",
                            "{type: 'MandateGranted', operation: 'amisom', effective: '2007-02-20', authority: 'un-security-council', until: {kind: 'dated', day: '2007-08-20'}}",
                            "{type: 'SupportGranted', operation: 'amisom', effective: '2007-02-20', to: {name: 'an army'}, services: [{service: 'training', funding: 'unknown'}]}")
                    .ledger();
            return () -> ledger;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/lineage/AMISOM,                          $.edges[0].to,               atmis",
        "/api/v1/supports?asOf=2007-06-01,                $.supports[0].receiver.name, an army",
        "/api/v1/eligibility?asOf=2007-06-01,             $.operations[0].verdict,     no-framework",
        "/api/v1/expiring?asOf=2007-06-01&within=90d,     $.expiring[0].until,         2007-08-20",
        "/api/v1/expiring?asOf=2007-06-01&within=80d&knownAt=2026-11-01, $.to,         2007-08-20"
    })
    void everyRelationIsAnsweredOverRest(String address, String path, String value) {
        assertThat(web.get().uri(address))
                .hasStatusOk()
                .bodyJson()
                .extractingPath(path)
                .isEqualTo(value);
    }

    @Test
    void whatCannotBeAnsweredSaysWhy() {
        assertThat(web.get().uri("/api/v1/lineage/amison"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("amisom");
        assertThat(web.get().uri("/api/v1/expiring?asOf=2007-06-01&within=soon"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("90d");
        assertThat(web.get().uri("/api/v1/supports")).hasStatus(HttpStatus.BAD_REQUEST);
    }
}
