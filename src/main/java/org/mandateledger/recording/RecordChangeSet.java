package org.mandateledger.recording;

import org.mandateledger.operation.ChangeSet;

/** Record these events, all of them or none. */
public record RecordChangeSet(ChangeSet changeSet) {}
