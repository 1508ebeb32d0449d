package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandateledger.operation.Facts.established;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
    private static final Naming NAMING = Naming.of(Told.ledger(
                    Told.of("unsoa", "2009-01-16", established("Support Office for AMISOM")),
                    Told.of(
                            "unsoa",
                            "2015-11-09",
                            new Fact.OperationRenamed(
                                    List.of(new Fact.Name("fr", "Bureau d'appui à la Somalie", Optional.of("BANUS"))),
                                    false)),
                    Told.of("unef-i", "1956-11-07", established("Emergency Force")),
                    Told.of("unef-ii", "1973-10-25", established("Emergency Force")),
                    Told.of(
                            "unef-i",
                            "1973-10-25",
                            new Fact.OperationRenamed(List.of(Facts.name("en", "UNEF I")), true)))
            .now());

    @ParameterizedTest
    @ValueSource(strings = {"unsoa", "UNSOA", " support office for amisom ", "banus", "bureau d'appui a la somalie"})
    void anOperationIsFoundByEveryNameItEverBoreAccentsOrNone(String name) {
        assertThat(NAMING.find(name)).isEqualTo(new Naming.Found.One("unsoa"));
    }

    @Test
    void aNameGivenLaterFindsItToo() {
        assertThat(NAMING.find("UNEF I")).isEqualTo(new Naming.Found.One("unef-i"));
    }

    @Test
    void anAmbiguousNameListsTheCandidates() {
        assertThat(NAMING.find("Emergency Force")).isEqualTo(new Naming.Found.Several(List.of("unef-i", "unef-ii")));
    }

    @Test
    void aNameNearAnotherIsHinted() {
        assertThat(NAMING.find("unsao")).isEqualTo(new Naming.Found.None(List.of("unsoa")));
        assertThat(NAMING.find("xyzzy-plugh-nothing")).isEqualTo(new Naming.Found.None(List.of()));
    }
}
