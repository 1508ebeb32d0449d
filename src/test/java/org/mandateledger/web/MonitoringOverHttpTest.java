package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoringOverHttpTest extends ServedLedger {
    private static final String METRICS = "/actuator/prometheus";

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void anybodyLearnsThatItIsWellAndNoMore(String path) {
        Answer health = get(path);
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text("/status")).isEqualTo("UP");
        assertThat(health.body()).doesNotContain("position", "details", LEDGER.toString());
    }

    @Test
    void measurementsAreForMaintainers() {
        assertThat(get(METRICS)).returns(401, Answer::status);
        assertThat(get(METRICS, "Authorization", "Bearer mandate_wrong")).returns(401, Answer::status);
        assertThat(metrics()).contains("jvm_memory_used_bytes");
    }

    @Test
    void eventsAreCountedAsTheyAreRecorded() {
        double before = value("ledger_events");
        record("measured/one", established("measured-one"), established("measured-two"));
        assertThat(value("ledger_events")).isEqualTo(before + 2);
        assertThat(value("ledger_lag_seconds")).isZero();
        assertThat(value("ledger_replay_target")).isZero();
        assertThat(value("ledger_replay_waiting")).isZero();
        assertThat(value("ledger_replay_failed")).isZero();
    }

    @Test
    void howLongAQuestionTookIsMeasuredByItsKindNotByItsWords() {
        record("measured/asked", established("measured-asked"));
        String asked = "http_server_requests_seconds_count\\{[^}]*status=\"200\",uri=\"/api/v1/as-of/\\{date}\"}";
        get("/api/v1/as-of/2013-05-01");
        double before = value(asked);
        get("/api/v1/as-of/2013-05-02");
        get("/api/v1/as-of/2013-05-03");
        assertThat(value(asked)).isEqualTo(before + 2);
        assertThat(metrics()).contains("http_server_requests_seconds_bucket").doesNotContain("2013-05-02", TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "heapdump", "beans", "configprops", "loggers", "shutdown", "threaddump"})
    void whatWouldTellOrDoMoreIsNotThereForMaintainersEither(String endpoint) {
        assertThat(get("/actuator/" + endpoint)).returns(401, Answer::status);
        assertThat(get("/actuator/" + endpoint, "Authorization", "Bearer " + TOKEN))
                .returns(404, Answer::status);
    }

    private String metrics() {
        return get(METRICS, "Authorization", "Bearer " + TOKEN).body();
    }

    private double value(String name) {
        Matcher found =
                Pattern.compile("^" + name + " (\\S+)$", Pattern.MULTILINE).matcher(metrics());
        assertThat(found.find()).as(name).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
