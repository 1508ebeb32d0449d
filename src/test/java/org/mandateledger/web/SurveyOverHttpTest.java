package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurveyOverHttpTest extends ServedLedger {
    private static final String SOURCES = "\"sources\": [{\"source\": \"sres-2100\"}]";

    @Test
    void everySurveyAnswersOverOperationsAsTheCommandDoes() {
        assertThat(record(
                                "surveyed",
                                established("surveyed"),
                                event("commenced", "OperationCommenced", "\"scope\": \"all\""),
                                event(
                                        "strength",
                                        "StrengthAuthorised",
                                        "\"lines\": [{\"category\": \"military\", \"number\": 900}]"),
                                event(
                                        "granted",
                                        "MandateGranted",
                                        "\"authority\": \"au-psc\", \"until\": {\"kind\": \"dated\", \"day\": \"2014-04-25\"}"))
                        .status())
                .isEqualTo(201);

        Answer operations = get("/api/v1/survey/operations?from=2013&to=2013&by=month&operation=surveyed");
        assertThat(operations.json().path("periods").path(3).path("period").asString())
                .isEqualTo("2013-04");
        assertThat(operations.json().path("periods").path(2).path("atWork").asInt())
                .isZero();
        assertThat(operations.json().at("/periods/3/kinds/regional").asInt()).isEqualTo(1);
        assertThat(get("/api/v1/survey/strength?from=2013&to=2013&operation=surveyed")
                        .json()
                        .at("/periods/0/persons")
                        .asInt())
                .isEqualTo(900);
        assertThat(get("/api/v1/survey/mandates?from=2013&to=2013&operation=surveyed&format=csv")
                        .body())
                .contains("\n2013,1,1,0,12.0,12.0,0,0,0");
        assertThat(get("/api/v1/survey/decisions?operation=surveyed").text("/decisions/0/what/0"))
                .isEqualTo("granted");
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        assertThat(get("/api/v1/survey/operations?by=week").status()).isEqualTo(400);
        assertThat(get("/api/v1/survey/strength?from=soon").status()).isEqualTo(400);
        assertThat(get("/api/v1/survey/strength?from=soon").body()).contains("from: 'soon' is no whole number");
        assertThat(get("/api/v1/survey/mandates?operation=not-surveyed").status())
                .isEqualTo(404);
        assertThat(get("/api/v1/survey/nothing").status()).isEqualTo(404);
    }

    private static String event(String name, String type, String fact) {
        String act =
                name.equals("granted") ? "\"instrument\": {\"symbol\": \"PSC/1\", \"decided\": \"2013-04-25\"}," : "";
        return "{\"id\": \"surveyed-%s\", \"type\": \"%s\", \"operation\": \"surveyed\", \"effective\": \"2013-04-25\", %s %s, %s}"
                .formatted(name, type, act, SOURCES, fact);
    }
}
