package org.mandateledger.operation;

/** What sort of operation it is, by who runs it and on what footing. */
public enum Kind {
    UN_PEACEKEEPING,
    UN_POLITICAL,
    UN_SUPPORT_OFFICE,
    AU_PEACE_SUPPORT,
    HYBRID,
    REGIONAL,
    AD_HOC_COALITION,
    EU_CSDP,
    UN_AUTHORISED_MULTINATIONAL,
    NATIONAL
}
