package org.mandateledger.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.asking.Bibliography;

/** Where acts can be read. */
class DocumentsTest {
    private final Documents documents = new Documents(Bibliography.in(Path.of("seeds", "sources.json")));

    @ParameterizedTest
    @CsvSource({
        "S/RES/2245 (2015), https://docs.un.org/en/S/RES/2245(2015)",
        "S/PRST/2015/14, https://docs.un.org/en/S/PRST/2015/14",
        "S/2018/1093, https://docs.un.org/en/S/2018/1093",
        "A/RES/79/1, https://docs.un.org/en/A/RES/79/1",
        "A/67/775-S/2013/110, https://docs.un.org/en/A/67/775",
        "Decision (CFSP) 2016/446, http://data.europa.eu/eli/dec/2016/446/oj"
    })
    void aSymbolThatDeterminesItsDocumentLeadsToIt(String symbol, String address) {
        assertThat(documents.act(symbol).address()).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PSC/PR/COMM.1006 (2021)",
                "PSC/PR/COMM.(DCLXXIX)",
                "Communiqué of the 923rd meeting of the AU Peace and Security Council, 7 May 2020"
            })
    void aCommuniqueLeadsToTheTextThatTheBibliographyLists(String symbol) {
        assertThat(documents.act(symbol).address())
                .hasValueSatisfying(it -> assertThat(it).contains("peaceau.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decision 2013/34/CFSP",
                "A/RES/72/262 C",
                "PSC/PR/COMM.(LXIX)",
                "Communiqué of the AU Peace and Security Council, 12 May 2005",
                "SADC Extraordinary Summit, Maputo, 23 June 2021",
                "Letter about S/RES/2245 (2015)"
            })
    void whereItIsNotSureNoAddressIsGiven(String symbol) {
        assertThat(documents.act(symbol).address()).isEmpty();
    }

    @Test
    void anActKeepsItsSymbol() {
        assertThat(documents.act("Petrie report").symbol()).isEqualTo("Petrie report");
    }
}
