package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Given;

class SummaryTest {

    @Test
    void anExtensionSaysUntilWhenAndWhetherItChangesAnythingElse() {
        assertThat(summary("type: 'MandateExtended', authority: 'un-security-council', technicalRollover: true,"
                        + " until: {kind: 'dated', day: '2015-11-30'}"))
                .isEqualTo("Mandate extended until 30 November 2015 (technical rollover)");
    }

    @Test
    void aMandateBesideTheCoreOneIsNamed() {
        assertThat(summary("type: 'MandateExtended', strand: 'border-support', authority: 'un-security-council',"
                        + " until: {kind: 'unknown'}"))
                .isEqualTo("Mandate for border support extended for a term that is not known");
    }

    @Test
    void aGrantSaysByWhomForHowLongAndWithWhatForce() {
        assertThat(summary("type: 'MandateGranted', authority: 'au-psc',"
                        + " until: {kind: 'conditional', day: '2009-06', condition: 'review'},"
                        + " posture: {force: 'all-necessary-means', purpose: 'to protect civilians'}"))
                .isEqualTo(
                        "Mandate granted by the AU Peace and Security Council until June 2009 at the latest (review);"
                                + " use of force: all necessary means, to protect civilians");
    }

    @Test
    void strengthIsSaidLineByLine() {
        assertThat(summary("type: 'StrengthAuthorised', lines: [{category: 'military', number: 22126,"
                        + " until: '2017-05-31'}, {category: 'police', number: 540, includedIn: 'uniformed'}]"))
                .isEqualTo("Authorised strength: 22,126 military (until 31 May 2017); 540 police (included in"
                        + " uniformed)");
    }

    @Test
    void aConditionAndWhatIsAnnulledFollow() {
        assertThat(summary("type: 'OperationClosed', condition: 'the host agrees', revokes: 'x-closed'"))
                .isEqualTo("Withdrawal complete, on condition: the host agrees; annuls x-closed");
    }

    @Test
    void aVetoedDraftNamesWhoVetoed() {
        Event vetoed = Given.event("{id: 'v', type: 'InstrumentVetoed', effective: '2020-01-01',"
                + " instrument: {symbol: 'S/2020/1', decided: '2020-01-01'}, title: 'Ceasefire',"
                + " body: 'UN Security Council', form: 'resolution', vetoedBy: ['RUS', 'CHN'],"
                + " vote: {yes: 13, no: 2, abstain: 0}}");
        assertThat(Summary.of(vetoed))
                .isEqualTo("S/2020/1 vetoed by RUS, CHN: Ceasefire (13 for, 2 against, 0 abstaining)");
    }

    @Test
    void aCorrectionRepeatsWhatItPutsInPlace() {
        Event correction = Given.event("{id: 'c', type: 'EventCorrected', subject: 'x', target: 'x-began',"
                + " effective: '2020-01-01', replacement: {type: 'OperationCommenced', operation: 'x',"
                + " effective: '2020-01-01', scope: 'military'}}");
        assertThat(Summary.of(correction)).isEqualTo("Correction of x-began: Began its military work");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-11-30, 30 November 2015",
        "2015-11, November 2015",
        "2015, 2015",
        "2015-11-30?, 30 November 2015 (uncertain)",
        "2015~, about 2015",
        "../2009, some day up to 2009",
        "2009-02/.., some day from February 2009 on",
        "2009/2010-01-05, some day from 2009 to 5 January 2010",
        "201X, 201X"
    })
    void lastDaysAreSaidAsWellAsTheyAreKnown(String edtf, String words) {
        assertThat(summary("type: 'MandateLapsed', lastDay: '" + edtf + "'"))
                .isEqualTo("Mandate ran out, last day " + words);
    }

    private static String summary(String fact) {
        return Summary.of(Given.event("{id: 'e', operation: 'x', effective: '2015-01-01', " + fact + "}"));
    }
}
