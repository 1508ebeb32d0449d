package org.mandateledger.operation;

/** What sort of operation it is, by who runs it and on what footing. */
public enum Kind {
    UN_PEACEKEEPING("UN peacekeeping operation"),
    UN_POLITICAL("UN political mission"),
    UN_SUPPORT_OFFICE("UN support office"),
    AU_PEACE_SUPPORT("AU peace support operation"),
    HYBRID("Hybrid operation"),
    REGIONAL("Regional operation"),
    AD_HOC_COALITION("Ad hoc coalition"),
    EU_CSDP("EU CSDP mission"),
    UN_AUTHORISED_MULTINATIONAL("UN-authorised multinational force"),
    NATIONAL("National operation");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** As a phrase that a caption can begin with. */
    public String words() {
        return words;
    }
}
